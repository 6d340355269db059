package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.extension.ExtensionPolicy.AfterDueDate;
import vn.dondoc.extension.ExtensionPolicy.DecidedBy;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Due;
import vn.dondoc.task.MovedDate;
import vn.dondoc.task.Product;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;

/** Who may ask and who may decide, by role and by policy, and which rule says no. */
class ExtensionAccessTest extends ExtensionDesk {

    private static final NewExtension WISH =
            new NewExtension(LATER, ExtensionReason.FUNDING, "Chưa được bố trí kinh phí");
    private static final NewExtensionDecision YES = new NewExtensionDecision(true, null, null);

    @Autowired
    Deputies deputies;

    @Autowired
    TaskDesk taskDesk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ExtensionLists lists;

    @Autowired
    ExtensionCounts counts;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    @Test
    void onlyTheLeadUnitAsksAndWithdraws() {
        String task = underWay();
        for (String other :
                List.of("nghean.office", "nghean.head", "nghean.leader", "nghean.snv", "nghean.inspection")) {
            assertThatThrownBy(() -> extensions.ask(task, WISH, by(other))).isInstanceOf(NotAllowed.class);
        }
        for (String stranger : List.of("nghean.xa1", "yenbai.office", "yenbai.sct")) {
            assertThatThrownBy(() -> extensions.ask(task, WISH, by(stranger))).isInstanceOf(NotFound.class);
        }
        extensions.ask(task, WISH, by("nghean.sct"));
        assertThatThrownBy(() -> extensions.withdraw(task, 1, null, by("nghean.office")))
                .isInstanceOf(NotAllowed.class);
        extensions.withdraw(task, 1, null, by("nghean.sct2"));
    }

    @Test
    void onlyTheAssigningSideDecides() {
        String task = asked();
        for (String other : List.of("nghean.sct", "nghean.sct2", "nghean.snv", "nghean.inspection")) {
            assertThatThrownBy(() -> extensions.decide(task, 1, YES, by(other))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> extensions.setDate(task, LATER, "Sớm hơn", by(other)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> extensions.decide(task, 1, YES, by("yenbai.leader")))
                .isInstanceOf(NotFound.class);
        extensions.decide(task, 1, YES, by("nghean.leader"));
        assertThat(request(task, 1).decidedBy()).isEqualTo("nghean.leader");
    }

    @Test
    void anotherPersonDecidesThanWhoAsked() {
        String task = fixture.task().lead("nghean.office").due(DUE).issue();
        commands.acknowledge(task, by("nghean.office"));
        extensions.ask(task, WISH, by("nghean.office"));
        assertThatThrownBy(() -> extensions.decide(task, 1, YES, by("nghean.office")))
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.rule()).isEqualTo("extension.anotherPerson"));
        assertThat(reading.of(task, by("nghean.office")).offers("extensionDecision"))
                .isFalse();
        extensions.decide(task, 1, YES, by("nghean.office2"));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE, true, 'nghean.office nghean.office2 nghean.head nghean.leader'",
        "OFFICE, false, 'nghean.office nghean.office2 nghean.head'",
        "OFFICE_HEAD, true, 'nghean.head nghean.leader'",
        "OFFICE_HEAD, false, nghean.head",
        "LEADER, false, nghean.leader"
    })
    void policySaysWhoDecides(DecidedBy decider, boolean leaderToo, String allowed) {
        Deciders deciders = new Deciders(policy(decider, leaderToo), deputies, jdbc, clock);
        var side = new Deciders.Side(fixture.unit("nghean"), fixture.unit("nghean.office"), false);
        List<String> may = Stream.of(
                        "nghean.office",
                        "nghean.office2",
                        "nghean.head",
                        "nghean.leader",
                        "nghean.sct",
                        "nghean.inspection",
                        "admin",
                        "yenbai.leader",
                        "yenbai.head")
                .filter(account -> deciders.of(side, by(account)).isPresent())
                .toList();
        assertThat(may).containsExactly(allowed.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, nghean.office,", "OFFICE_HEAD, nghean.office, nghean.head", "LEADER, nghean, nghean.leader"})
    void whoDecidesIsOwedTheStep(DecidedBy decider, String unit, String person) {
        String task = asked();
        Obligation owed = new DecisionDuty(policy(decider, true), jdbc).owed(task + "~G1");
        assertThat(owed.personId()).isEqualTo(person == null ? null : by(person).personId());
        assertThat(owed.unitId())
                .isEqualTo(person == null ? fixture.unit(unit) : by(person).unitId());
    }

    @Test
    @Transactional
    void aDeputyDecidesInTheSteadOfTheLeader() {
        String task = asked();
        Viewer deputy = by("nghean.snv");
        jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, granted_by, granted_at)
                        values (?, ?, ?, current_date - 1, current_date + 1, ?, now())""")
                .params(
                        fixture.unit("nghean"),
                        by("nghean.leader").personId(),
                        deputy.personId(),
                        by("nghean.office").accountId())
                .update();

        extensions.decide(task, 1, YES, deputy);

        assertThat(request(task, 1).decidedBy()).isEqualTo("nghean.snv");
        assertThat(request(task, 1).decidedForName())
                .isEqualTo(by("nghean.leader").displayName());
    }

    @Test
    void rulesRefuseByTheirNames() {
        String issued = fixture.task().due(DUE).issue();
        refused(() -> extensions.ask(issued, WISH, by("nghean.sct")), "task.acknowledgeFirst");
        String soon = underWay(calendar.plus(TODAY, 4));
        refused(() -> ask(soon, LATER), "extension.notAhead");
        String waiting = asked();
        refused(() -> ask(waiting, LATER), "extension.undecided");
        refused(() -> extensions.setDate(waiting, LATER, "Theo yêu cầu", by("nghean.office")), "extension.decideFirst");
        refused(() -> ask(underWay(), DUE.plusYears(1)), "extension.longest");
        grant(waiting, 1);
        refused(() -> grant(waiting, 1), "extension.decided.GRANTED");
        grant(waiting, ask(waiting, LATER.plusDays(10)));
        refused(() -> ask(waiting, LATER.plusDays(20)), "extension.most");
        commands.submit(waiting, Product.NONE, null, by("nghean.sct"));
        refused(
                () -> extensions.setDate(waiting, DUE, "Theo yêu cầu", by("nghean.office")),
                "task.dateAwaitsConfirmation");
    }

    @Test
    void saysWhatIsWrongAtTheField() {
        String task = asked();
        invalid(
                () -> extensions.ask(task, new NewExtension(null, null, " "), by("nghean.sct")),
                "to reasonCode reason");
        String other = underWay();
        invalid(() -> ask(other, DUE), "to");
        invalid(
                () -> extensions.decide(task, 1, new NewExtensionDecision(false, null, " "), by("nghean.office")),
                "reason");
        invalid(
                () -> extensions.decide(task, 1, new NewExtensionDecision(null, null, null), by("nghean.office")),
                "granted");
        invalid(() -> extensions.decide(task, 1, new NewExtensionDecision(true, DUE, null), by("nghean.office")), "to");
        invalid(() -> extensions.setDate(other, TODAY.minusDays(1), null, by("nghean.office")), "reason to");
        assertThatThrownBy(() -> grant(task, 7)).isInstanceOf(NotFound.class);
    }

    @Test
    void theAssigningSideSetsADateInBothDirections() {
        String task = underWay();

        extensions.setDate(task, DUE.minusDays(10), "Họp sớm hơn dự kiến", by("nghean.office"));
        extensions.setDate(task, DUE.plusDays(5), "Họp lại", by("nghean.leader"));

        assertThat(task(task).line().dueDate()).isEqualTo(DUE.plusDays(5));
        assertThat(task(task).line().originalDueDate()).isEqualTo(DUE);
        assertThat(reading.of(task, by("nghean.sct")).moved())
                .extracting(MovedDate::from, MovedDate::due)
                .containsExactly(tuple(DUE, DUE.minusDays(10)), tuple(DUE.minusDays(10), DUE.plusDays(5)));
        assertThat(reading.of(task, by("nghean.sct")).allowance().left()).isEqualTo(2);
    }

    @Test
    void withoutADateThereIsNoneToMove() {
        String task = accepted(fixture.task().due(Due.none(TODAY.plusDays(60))).issue());
        refused(() -> ask(task, LATER), "task.noDateToMove");
        refused(() -> extensions.setDate(task, DUE, "Đã rõ", by("nghean.office")), "task.noDateToMove");
        assertThat(reading.of(task, by("nghean.office")).offers("dueDate")).isFalse();
    }

    @Test
    void whateverMovesTheDateLeavesTheOneBefore() {
        String task = underWay();
        transaction.executeWithoutResult(moving -> {
            jdbc.sql("update task set state = 'SUSPENDED' where code = ?")
                    .param(task)
                    .update();
            Task suspended = taskDesk.ofProgram(task);
            suspended.resume(LATER, null);
            taskDesk.save(suspended, Actor.SYSTEM, "TaskResumed", Map.of("reason", "Đã có mặt bằng"));
            taskDesk.save(suspended, Actor.SYSTEM, "TaskResumed", Map.of());
        });
        assertThat(reading.of(task, by("nghean.sct")).moved())
                .singleElement()
                .returns(DUE, MovedDate::from)
                .returns(LATER, MovedDate::due)
                .returns("Đã có mặt bằng", MovedDate::reason);
    }

    @Test
    void listsOnlyWhatTheViewerMaySee() {
        String task = asked();
        for (String seeing :
                List.of("nghean.office", "nghean.leader", "nghean.sct", "nghean.snv", "nghean.inspection")) {
            assertThat(shown(by(seeing))).as(seeing).contains(task);
        }
        for (String stranger : List.of("nghean.xa1", "yenbai.office", "admin")) {
            assertThat(shown(by(stranger))).as(stranger).doesNotContain(task);
        }
        assertThat(lists.totals(by("nghean.office")).undecided()).isPositive();
        refuse(task, 1);
        assertThat(shown(by("nghean.office"))).doesNotContain(task);
    }

    private List<String> shown(Viewer viewer) {
        return lists.page(new ExtensionFilter("UNDECIDED", null, 1, 200), viewer).rows().stream()
                .map(ExtensionLine::task)
                .toList();
    }

    @Test
    void countsTheRequestsOfAUnit() {
        String task = fixture.task().lead("thainguyen.snv").due(DUE).issue();
        commands.acknowledge(task, by("thainguyen.snv"));
        long before = asked("thainguyen.snv");
        extensions.ask(task, WISH, by("thainguyen.snv"));
        extensions.decide(task, 1, YES, by("thainguyen.office"));
        assertThat(asked("thainguyen.snv")).isEqualTo(before + 1);
        assertThat(counts.of(fixture.unit("thainguyen"), TODAY.plusDays(1), TODAY.plusDays(2)))
                .isEmpty();
    }

    private long asked(String unit) {
        return counts.of(fixture.unit("thainguyen"), TODAY.minusDays(1), TODAY.plusDays(1)).stream()
                .filter(one -> one.unit().equals(unit))
                .mapToInt(one -> one.asked() - one.undecided() - one.refused() - one.withdrawn())
                .sum();
    }

    private static ExtensionPolicy policy(DecidedBy decider, boolean leaderToo) {
        return new ExtensionPolicy(5, 2, 120, AfterDueDate.ALLOWED, decider, leaderToo, false, 3);
    }

    private static void refused(ThrowingCallable act, String rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.rule())
                .isEqualTo(rule));
    }

    private static void invalid(ThrowingCallable act, String fields) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.errors())
                .extracting(error -> error.field())
                .containsExactly(fields.split(" ")));
    }
}
