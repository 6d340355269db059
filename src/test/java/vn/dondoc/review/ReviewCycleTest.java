package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.review.PeriodHistory.Happened;
import vn.dondoc.review.UnitExplanation.Progress;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.CarriedTasks;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Every way through PeriodicReview.bpmn and ReviewExplanation.bpmn, the timers fired at their times in 2024. */
@DondocTest
@Transactional
class ReviewCycleTest {

    private static final LocalDate IN = LocalDate.of(2024, 4, 8);
    private static final LocalDate DUE = LocalDate.of(2024, 5, 8);
    private static final String QUARTER = "TN-2024-Q2";
    private static final ExplanationDraft SAID = new ExplanationDraft("Chậm lấy ý kiến", "Xong trước 30/6", Map.of());

    @Autowired
    private PeriodStage stage;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private UnitExplanations explanations;

    @Autowired
    private Publication publication;

    @Autowired
    private ProposedReport proposed;

    @Autowired
    private PeriodHistory history;

    @Autowired
    private Changes changes;

    @Autowired
    private CarriedOver carriedOver;

    @Autowired
    private Processes processes;

    @Autowired
    private WorkItems inbox;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingElse() {
        stage.alone("thainguyen");
    }

    private ReviewPeriod twoUnitsOwe() {
        tasks.issued("thainguyen.sct", IN, DUE);
        tasks.issued("thainguyen.snv", IN, DUE).submitted(DUE).returned(DUE.plusDays(1));
        tasks.issued("thainguyen.xa1", IN, DUE).submitted(DUE).confirmed(DUE.plusDays(1));
        return stage.closed("thainguyen", "2024-Q2");
    }

    @Test
    void opensAndFreezesOnItsDaysAndAsksTheHeadsOfUnits() {
        ReviewPeriod period = twoUnitsOwe();
        assertThat(period.state()).isEqualTo(PeriodState.EXPLAINING);
        assertThat(period.openedAt())
                .isEqualTo(period.fromDay().atStartOfDay(Zones.VIETNAM).toInstant());
        assertThat(period.frozenAt())
                .isEqualTo(
                        period.toDay().plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant());
        assertThat(explanations.of(period, by("office")))
                .extracting(UnitExplanation::unit)
                .containsExactly("thainguyen.sct", "thainguyen.snv");
        WorkItem owed = Objects.requireNonNull(inbox.openOf(QUARTER + "~thainguyen.sct"));
        assertThat(owed.step()).isEqualTo("Task_ExplainPeriod");
        assertThat(owed.person()).isEqualTo("thainguyen.sct");
        assertThat(owed.dueOn()).isEqualTo(period.unitDueOn());
        assertThat(owed.url()).isEqualTo("/reviews/TN-2024-Q2/explanations/thainguyen.sct");
        assertThat(owed.code()).isEqualTo(QUARTER);
    }

    @Test
    void explainedInTimeItIsConsolidatedAcceptedAndPublished() {
        ReviewPeriod period = twoUnitsOwe();
        explain(period, "sct", period.unitDueOn());
        assertThat(state()).isEqualTo(PeriodState.EXPLAINING);
        explain(period, "snv", period.unitDueOn());
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATING);
        WorkItem owed = Objects.requireNonNull(inbox.openOf(QUARTER));
        assertThat(owed.unit()).isEqualTo("thainguyen.office");
        assertThat(owed.url()).isEqualTo("/reviews/TN-2024-Q2/consolidation");
        assertThat(owed.dueOn()).isEqualTo(period.consolidationDueOn());

        publication.consolidate(QUARTER, proposed.of(QUARTER, by("office")), by("office"));
        assertThat(Objects.requireNonNull(inbox.openOf(QUARTER)).unit()).isEqualTo("thainguyen");
        publication.accept(QUARTER, "Đồng ý", by("leader"));

        assertThat(state()).isEqualTo(PeriodState.PUBLISHED);
        assertThat(processes.live(QUARTER)).isFalse();
        assertThat(inbox.openOf(QUARTER)).isNull();
        assertThat(events())
                .containsExactly(
                        "PeriodPublished",
                        "PeriodAccepted",
                        "PeriodConsolidated",
                        "PeriodExplained",
                        "PeriodExplained");
    }

    @Test
    void whatIsLateIsNotedAndCanStillBeAnswered() {
        ReviewPeriod period = twoUnitsOwe();
        explain(period, "snv", period.unitDueOn());
        stage.explanationsDue(period);
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATING);
        UnitExplanation late = explanation("sct");
        assertThat(late.lateAt()).isNotNull();
        assertThat(late.progress(period.consolidationDueOn())).isEqualTo(Progress.LATE);
        assertThat(events()).containsOnlyOnce("PeriodExplanationLate");

        explain(period, "sct", period.unitDueOn().plusDays(1));

        assertThat(explanation("sct").progress(period.consolidationDueOn())).isEqualTo(Progress.ANSWERED_LATE);
        assertThat(processes.live(late.code())).isFalse();
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATING);
    }

    @Test
    void whatIsNeverExplainedIsClosedWithTheConsolidation() {
        ReviewPeriod period = twoUnitsOwe();
        stage.explanationsDue(period);
        stage.consolidationDue(period);
        UnitExplanation closed = explanation("sct");
        assertThat(closed.progress(period.consolidationDueOn())).isEqualTo(Progress.UNANSWERED);
        assertThat(processes.live(closed.code())).isFalse();
        assertThat(inbox.openOf(closed.code())).isNull();
        assertThatThrownBy(
                        () -> explain(period, "sct", period.consolidationDueOn().plusDays(2)))
                .isInstanceOf(Refused.class)
                .hasMessage("review.explanation.notOwed");
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATING);
        assertThat(proposed.of(QUARTER, by("office"))).contains("Chưa giải trình: Sở Công Thương; Sở Nội vụ.");
    }

    @Test
    void withNothingToExplainTheOfficeConsolidatesAtOnce() {
        tasks.issued("thainguyen.sct", IN, DUE).submitted(DUE).confirmed(DUE.plusDays(1));
        ReviewPeriod period = stage.closed("thainguyen", "2024-Q2");
        assertThat(period.state()).isEqualTo(PeriodState.CONSOLIDATING);
        assertThat(processes.openSteps(QUARTER)).containsExactly("Task_Consolidate");
        assertThat(proposed.of(QUARTER, by("office"))).contains(": 100% (1/1)", "Không có đơn vị nào phải giải trình.");
    }

    @Test
    void sentBackItIsConsolidatedAgainAndAnotherReportThanTheOneReadIsNotAccepted() {
        ReviewPeriod period = twoUnitsOwe();
        stage.explanationsDue(period);
        publication.consolidate(QUARTER, "Báo cáo lần một", by("office"));
        long read = periods.get(QUARTER).version();
        assertThatThrownBy(() -> publication.sendBack(QUARTER, " ", by("leader")))
                .isInstanceOf(Invalid.class);
        publication.sendBack(QUARTER, "Thiếu trách nhiệm của đơn vị", by("leader"));
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATING);
        assertThat(processes.openSteps(QUARTER)).containsExactly("Task_Consolidate");

        publication.consolidate(QUARTER, "Báo cáo lần hai", by("office2"));

        assertThatThrownBy(() -> publication.accept(QUARTER, "", read, by("leader")))
                .isInstanceOf(Stale.class);
        publication.accept(QUARTER, "", periods.get(QUARTER).version(), by("leader2"));
        assertThat(periods.get(QUARTER).consolidation()).isEqualTo("Báo cáo lần hai");
        assertThatThrownBy(() -> explain(period, "sct", period.consolidationDueOn()))
                .as("What is published says who explained")
                .isInstanceOf(Refused.class);
        assertThat(events())
                .startsWith(
                        "PeriodPublished",
                        "PeriodAccepted",
                        "PeriodConsolidated",
                        "PeriodReturned",
                        "PeriodConsolidated");
    }

    @Test
    void afterMonthsOfStandingStillEverythingFollowsInItsOrder() {
        tasks.issued("thainguyen.sct", IN, DUE);
        ReviewPeriod planned = stage.planned("thainguyen", "2024-Q2");
        assertThat(planned.state()).isEqualTo(PeriodState.PLANNED);
        stage.catchUp(planned);
        assertThat(state()).isEqualTo(PeriodState.RUNNING);
        stage.catchUp(planned);
        assertThat(state()).isEqualTo(PeriodState.EXPLAINING);
        assertThat(periods.get(QUARTER).frozenAt())
                .isAfter(planned.toDay().atStartOfDay(Zones.VIETNAM).toInstant());
        stage.catchUp(planned);
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATING);
        assertThat(explanation("sct").progress(LocalDate.now())).isEqualTo(Progress.UNANSWERED);
        assertThat(processes.openSteps(QUARTER)).containsExactly("Task_Consolidate");
        stage.catchUp(planned);
        assertThat(processes.openSteps(QUARTER)).containsExactly("Task_Consolidate");
    }

    @Test
    void onlyTheHeadOfTheUnitExplains() {
        ReviewPeriod period = twoUnitsOwe();
        String code = QUARTER + "~thainguyen.sct";
        for (String account : List.of("sct2", "office", "head", "leader", "inspection")) {
            assertThatThrownBy(() -> explanations.answer(code, SAID, by(account)))
                    .as(account)
                    .isInstanceOf(NotAllowed.class);
        }
        for (String account : List.of("thainguyen.snv", "thainguyen.xa1", "hagiang.office", "hagiang.sct")) {
            assertThatThrownBy(() -> explanations.answer(code, SAID, fixture.viewer(account)))
                    .as(account)
                    .isInstanceOf(NotFound.class);
        }
        assertThat(explanations.of(period, by("snv")))
                .extracting(UnitExplanation::unit)
                .containsExactly("thainguyen.snv");
        assertThat(explanations.of(period, by("inspection"))).hasSize(2);
        assertThatThrownBy(() -> explanations.answer(code, SAID, 7L, by("sct"))).isInstanceOf(Stale.class);
    }

    @Test
    void onlyTheOfficeConsolidatesAndOnlyLeadersDecide() {
        ReviewPeriod period = twoUnitsOwe();
        assertThatThrownBy(() -> publication.consolidate(QUARTER, "Báo cáo", by("office")))
                .isInstanceOf(Refused.class)
                .hasMessage("review.notToConsolidate");
        stage.explanationsDue(period);
        for (String account : List.of("sct", "leader", "inspection", "xa1")) {
            assertThatThrownBy(() -> publication.consolidate(QUARTER, "Báo cáo", by(account)))
                    .as(account)
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> publication.consolidate(QUARTER, "Báo cáo", fixture.viewer("hagiang.office")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publication.consolidate(QUARTER, "", by("office")))
                .isInstanceOf(Invalid.class);
        publication.consolidate(QUARTER, "Báo cáo", by("office"));
        for (String account : List.of("sct", "office", "head", "inspection")) {
            assertThatThrownBy(() -> publication.accept(QUARTER, "", by(account)))
                    .as(account)
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("review.leaderOnly");
        }
        assertThatThrownBy(() -> publication.accept(QUARTER, "", fixture.viewer("hagiang.leader")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void deputiesActInTheStead() {
        ReviewPeriod period = twoUnitsOwe();
        deputize("sct", "sct2");
        deputize("leader", "head");
        explanations.answer(QUARTER + "~thainguyen.sct", SAID, by("sct2"));
        stage.explanationsDue(period);
        publication.consolidate(QUARTER, "Báo cáo", by("office"));
        publication.accept(QUARTER, "", by("head"));
        Happened accepted = history.of(QUARTER).stream()
                .filter(one -> one.type().equals("PeriodAccepted"))
                .findFirst()
                .orElseThrow();
        assertThat(accepted.by()).isEqualTo(by("head").displayName());
        assertThat(accepted.inStead()).isEqualTo(by("leader").displayName());
    }

    @Test
    void whatChangesAfterTheCutOffStandsBesideTheFrozenRows() {
        ReviewTasks.Given extended = tasks.issued("thainguyen.sct", IN, DUE);
        ReviewTasks.Given done = tasks.issued("thainguyen.snv", IN, DUE);
        tasks.issued("thainguyen.snv", IN, DUE);
        ReviewPeriod period = stage.closed("thainguyen", "2024-Q2");
        assertThat(changes.units(period, by("office"))).isEmpty();

        extended.extendedTo(LocalDate.of(2024, 9, 30));
        done.submitted(LocalDate.of(2024, 7, 1)).confirmed(LocalDate.of(2024, 7, 2));

        assertThat(changes.units(period, by("office")))
                .extracting(Changes.OfUnit::unit, Changes.OfUnit::tasks)
                .containsExactly(tuple("thainguyen.sct", 1), tuple("thainguyen.snv", 1));
        assertThat(changes.tasks(period, "thainguyen.sct", 10, 0, by("office")))
                .singleElement()
                .satisfies(task -> assertThat(task.changes())
                        .containsExactly(new LaterChange(LaterChange.What.DUE, "2024-05-08", "2024-09-30", null)));
        assertThat(changes.tasks(period, null, 10, 0, by("snv")))
                .singleElement()
                .satisfies(task -> assertThat(task.changes())
                        .containsExactly(new LaterChange(
                                LaterChange.What.STATE,
                                "review.bucket.OPEN_OVERDUE",
                                "execution.CONFIRMED",
                                LocalDate.of(2024, 7, 2))));
        assertThat(changes.among(period, List.of(extended.code), by("office"))).containsOnlyKeys(extended.code);
    }

    @Test
    void whatWasNotFinishedIsCarriedOver() {
        ReviewTasks.Given open = tasks.issued("thainguyen.xa2", IN, DUE);
        tasks.issued("thainguyen.xa2", IN, DUE).submitted(DUE).confirmed(DUE.plusDays(1));
        tasks.issued("thainguyen.snv", IN, DUE);
        ReviewPeriod period = stage.closed("thainguyen", "2024-Q2");
        CarriedTasks carried =
                carriedOver.of(fixture.unit("thainguyen.xa2"), 20).orElseThrow();
        assertThat(carried.period()).isEqualTo(QUARTER);
        assertThat(carried.total()).isEqualTo(1);
        assertThat(carried.tasks()).singleElement().satisfies(task -> {
            assertThat(task.code()).isEqualTo(open.code);
            assertThat(task.overdue()).isTrue();
        });
        assertThat(carriedOver.of(fixture.unit("thainguyen.xa1"), 20)).isEmpty();
        assertThat(carriedOver.count(period, fixture.unit("thainguyen.xa2"), by("snv")))
                .isZero();
    }

    private void explain(ReviewPeriod period, String unit, LocalDate day) {
        stage.at(day.atTime(10, 0), () -> explanations.answer(period.code() + "~thainguyen." + unit, SAID, by(unit)));
    }

    private UnitExplanation explanation(String unit) {
        return explanations.get(QUARTER + "~thainguyen." + unit, by("office"));
    }

    private PeriodState state() {
        return periods.get(QUARTER).state();
    }

    private List<String> events() {
        return history.of(QUARTER).stream().map(Happened::type).toList();
    }

    private void deputize(String absent, String deputy) {
        jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, granted_by, granted_at)
                        values (?, ?, ?, current_date - 5, current_date + 5, ?, now())""")
                .params(
                        by(absent).province(),
                        by(absent).personId(),
                        by(deputy).personId(),
                        by(absent).accountId())
                .update();
    }

    private Viewer by(String account) {
        return fixture.viewer("thainguyen." + account);
    }
}
