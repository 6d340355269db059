package vn.dondoc.review.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.deputy.Delegations;
import vn.dondoc.deputy.NewDelegation;
import vn.dondoc.explanation.ExplanationReading;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.organization.Units;
import vn.dondoc.reminder.Notice;
import vn.dondoc.reminder.Notices;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** What leaders say on the review of a period, who may, and what becomes of it. Rolled back. */
@DondocTest
@Transactional
class LeaderTest {

    private static final String QUARTER = "NA-2025-Q1";

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private LeaderOrders orders;

    @Autowired
    private Explanations explanations;

    @Autowired
    private ExplanationReading explained;

    @Autowired
    private ConclusionCommands conclusions;

    @Autowired
    private TaskCommands tasks;

    @Autowired
    private TaskReading reading;

    @Autowired
    private WorkItems items;

    @Autowired
    private Notices notices;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Delegations delegations;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private Units units;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Viewer leader;
    private Viewer office;
    private ReviewPeriod period;

    @BeforeEach
    void aQuarterIsReviewed() {
        leader = fixture.viewer("nghean.leader");
        office = fixture.viewer("nghean.office");
        periods.createFor(units.get(leader.province()), ReportingPeriod.parse("2025-Q1"));
        periods.open(QUARTER);
        period = periods.get(QUARTER);
    }

    private static NewAppraisal criticism(String unit) {
        return new NewAppraisal(AppraisalKind.REPRIMAND, unit, null, "Nhiều nhiệm vụ quá hạn kéo dài.");
    }

    @Test
    void aLeaderCriticisesAndTheHeadIsTold() {
        appraisals.give(QUARTER, criticism("nghean.sct"), leader);
        appraisals.give(QUARTER, new NewAppraisal(AppraisalKind.COMMENDATION, "nghean.snv", null, "Làm tốt."), leader);

        assertThat(appraisals.of(period, leader)).hasSize(2);
        assertThat(appraisals.ofUnit("nghean.sct", leader)).first().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(AppraisalKind.REPRIMAND);
            assertThat(said.period()).isEqualTo(QUARTER);
            assertThat(said.by()).isEqualTo(leader.displayName());
            assertThat(said.steadOf()).isNull();
        });
        Viewer head = fixture.viewer("nghean.sct");
        assertThat(appraisals.of(period, head)).extracting(Appraisal::unit).containsExactly("nghean.sct");
        Notice told = notices.of(head.personId(), true, 1, 0).get(0);
        assertThat(told.kind()).isEqualTo("UnitReprimanded");
        assertThat(told.path()).isEqualTo("/reviews/" + QUARTER + "/overview");
        assertThat(audit.of("REVIEW", QUARTER))
                .extracting(event -> event.type())
                .contains("UnitReprimanded", "UnitCommended");
    }

    @Test
    void nobodyElseDoes() {
        for (String account : List.of(
                "nghean.office",
                "nghean.head",
                "nghean.sct",
                "nghean.sct2",
                "nghean.xa1",
                "nghean.inspection",
                "admin")) {
            Viewer viewer = fixture.viewer(account);
            assertThatThrownBy(() -> appraisals.give(QUARTER, criticism("nghean.snv"), viewer))
                    .as(account)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> orders.give(QUARTER, order("nghean.sct", null), viewer))
                    .as(account)
                    .isInstanceOf(NotAllowed.class);
        }
        Viewer stranger = fixture.viewer("hagiang.leader");
        assertThatThrownBy(() -> appraisals.give(QUARTER, criticism("nghean.snv"), stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.give(QUARTER, order("nghean.sct", null), stranger))
                .isInstanceOf(NotFound.class);
        assertThat(appraisals.of(period, leader)).isEmpty();
    }

    @Test
    void aDeputySpeaksInTheStead() {
        Viewer deputy = fixture.viewer("nghean.leader2");
        Viewer other = fixture.viewer("nghean.head");
        deputize(leader, deputy);
        appraisals.give(QUARTER, criticism("nghean.sct"), deputy);
        assertThat(appraisals.of(period, leader).get(0).steadOf()).isNull();
        assertThatThrownBy(() -> appraisals.give(QUARTER, criticism("nghean.sct"), other))
                .isInstanceOf(NotAllowed.class);
        deputize(fixture.viewer("nghean.bithu"), other);
        appraisals.give(QUARTER, criticism("nghean.snv"), other);
        assertThat(appraisals.ofUnit("nghean.snv", leader).get(0)).satisfies(said -> {
            assertThat(said.by()).isEqualTo(other.displayName());
            assertThat(said.steadOf()).isEqualTo(fixture.viewer("nghean.bithu").displayName());
        });
        String meeting = orders.give(QUARTER, order("nghean.sct", null), other);
        assertThat(jdbc.sql(
                                "select chair_id from review_meeting m join working_session s on s.id = m.session_id where s.code = ?")
                        .param(meeting)
                        .query(Long.class)
                        .single())
                .isEqualTo(fixture.viewer("nghean.bithu").personId());
    }

    @Test
    void wordsAUnitAndAKindAreNeeded() {
        assertThat(wrong(() -> appraisals.give(QUARTER, new NewAppraisal(null, "nghean.xyz", null, " "), leader)))
                .containsExactlyInAnyOrder("kind", "words", "unit");
        assertThat(wrong(() -> appraisals.give(
                        QUARTER,
                        new NewAppraisal(AppraisalKind.REPRIMAND, "hagiang.sct", null, "a".repeat(2001)),
                        leader)))
                .containsExactlyInAnyOrder("unit", "words");
        String task = fixture.task().lead("nghean.snv").issue();
        assertThat(wrong(() -> appraisals.give(
                        QUARTER, new NewAppraisal(AppraisalKind.REPRIMAND, "nghean.sct", task, "Chậm"), leader)))
                .containsExactly("task");
        appraisals.give(QUARTER, new NewAppraisal(AppraisalKind.REPRIMAND, "nghean.snv", task, "Chậm"), leader);
        assertThat(appraisals.ofUnit("nghean.snv", leader).get(0).task()).isEqualTo(task);
    }

    @Test
    void nothingIsSaidOfAPeriodThatHasNotBegun() {
        periods.createFor(units.get(leader.province()), ReportingPeriod.parse("2025-M01"));
        assertThatThrownBy(() -> appraisals.give("NA-2025-M01", criticism("nghean.sct"), leader))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDatabaseKeepsWhatWasSaid() {
        appraisals.give(QUARTER, criticism("nghean.sct"), leader);
        for (String change : List.of(
                "update appraisal set words = 'Tốt' where period_id = " + period.id(),
                "delete from appraisal where period_id = " + period.id(),
                "truncate appraisal")) {
            jdbc.sql("savepoint before_change").update();
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
            jdbc.sql("rollback to savepoint before_change").update();
        }
    }

    @Test
    void aUnitIsAskedAboutItsResults() {
        String code = explanations.askUnit(
                QUARTER, "Kết quả quý I", "nghean.sct", new NewQuestion("Vì sao chậm?", null), leader);
        Viewer head = fixture.viewer("nghean.sct");
        assertThat(explained.byCode(code, head).line()).satisfies(line -> {
            assertThat(line.period()).isEqualTo(QUARTER);
            assertThat(line.about()).isEqualTo("Kết quả quý I");
            assertThat(line.task()).isNull();
        });
        explanations.answer(code, "Thiếu số liệu.", head);
        explanations.accept(code, leader);
        for (String account : List.of("nghean.snv", "nghean.inspection")) {
            assertThatThrownBy(() -> explanations.askUnit(
                            QUARTER, "Q", "nghean.sct", new NewQuestion("?", null), fixture.viewer(account)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> explanations.askUnit(
                        QUARTER, "Q", "nghean.sct", new NewQuestion("?", null), fixture.viewer("hagiang.leader")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLeaderSetsTheStar() {
        String task = fixture.task().lead("nghean.sct").issue();
        tasks.star(task, true, leader);
        assertThat(reading.of(task, leader).line().starredByOffice()).isTrue();
        assertThatThrownBy(() -> tasks.star(task, false, fixture.viewer("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.star(task, false, fixture.viewer("nghean.inspection")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.star(task, false, fixture.viewer("hagiang.leader")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDirectiveGoesFromTheTapToAClosedTask() {
        String meeting = orders.give(QUARTER, order("nghean.sct", today().plusDays(20)), leader);
        assertThat(orders.give(QUARTER, order("nghean.snv", today().plusDays(30)), leader))
                .isEqualTo(meeting);
        assertThat(given()).extracting(GivenOrder::state).containsExactly("DRAFT", "DRAFT");
        assertThat(inbox(office)).contains(meeting);

        conclusions.submit(meeting, office);
        assertThat(given()).extracting(GivenOrder::state).containsExactly("SUBMITTED", "SUBMITTED");
        conclusions.approve(meeting, leader);
        assertThat(orders.give(QUARTER, order("nghean.sct", today().plusDays(9)), leader))
                .as("what is approved is not added to")
                .isNotEqualTo(meeting);
        conclusions.issue(meeting, UUID.randomUUID().toString().substring(0, 8), today().toString(), office);

        GivenOrder issued = given().stream()
                .filter(order -> order.session().equals(meeting))
                .findFirst()
                .orElseThrow();
        assertThat(issued.state()).isEqualTo("ISSUED");
        String task = String.valueOf(issued.task());
        Viewer department = fixture.viewer("nghean.sct");
        assertThat(orders.of(period, null, department))
                .extracting(GivenOrder::task)
                .containsExactly(task);
        tasks.acknowledge(task, department);
        tasks.submit(task, Product.NONE, "Đã xong", department);
        tasks.confirm(task, null, office);
        assertThat(reading.of(task, leader).line().state()).isEqualTo(TaskState.CONFIRMED);
    }

    @Test
    void whatIsWrongWithADirectiveIsToldAtItsField() {
        assertThat(wrong(() ->
                        orders.give(QUARTER, new NewOrder(" ", "hagiang.sct", null, "a".repeat(501), null), leader)))
                .containsExactlyInAnyOrder("text", "lead", "dueOn", "deliverable");
        assertThat(wrong(() -> orders.give(QUARTER, order("nghean.sct", today().minusDays(1)), leader)))
                .containsExactly("dueOn");
        orders.give(
                QUARTER,
                new NewOrder("Giữ gìn đoàn kết trong cơ quan", "nghean.sct", null, null, Nature.STANDING),
                leader);
    }

    private NewOrder order(String lead, @Nullable LocalDate due) {
        return new NewOrder(
                "Rà soát, báo cáo dứt điểm các nhiệm vụ quá hạn",
                lead,
                due == null ? today().plusDays(15) : due,
                "Báo cáo",
                null);
    }

    private List<GivenOrder> given() {
        return orders.of(period, null, leader);
    }

    private List<String> inbox(Viewer viewer) {
        return items.of(viewer, 500, 0).stream().map(WorkItem::subject).toList();
    }

    private void deputize(Viewer absent, Viewer deputy) {
        delegations.grant(
                new NewDelegation(
                        String.valueOf(absent.personId()),
                        String.valueOf(deputy.personId()),
                        today(),
                        today(),
                        null,
                        null),
                new Checks(),
                absent);
    }

    private static List<String> wrong(Runnable command) {
        try {
            command.run();
        } catch (Invalid invalid) {
            return invalid.errors().stream().map(FieldError::field).toList();
        }
        return List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
