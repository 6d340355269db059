package vn.dondoc.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;

/** Delegations on the real database. Each test has days of its own, far ahead, so that none meets another's. */
@DondocTest
class DelegationsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    DemonstrationUnits demonstration;

    @Autowired
    Accounts accounts;

    @Autowired
    Delegations delegations;

    @Autowired
    Deputies deputies;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate first;

    @BeforeEach
    void daysOfItsOwn() {
        demonstration.load();
        first = LocalDate.now(clock).plusYears(5).plusDays(100L * NEXT.incrementAndGet());
    }

    @Test
    void theDeputyActsFromTheFirstDayToTheLast() {
        Viewer leader = viewer("yenbai.leader");
        Viewer deputy = viewer("yenbai.leader2");
        grant(leader, deputy, 0, 9, leader);

        assertThat(deputies.of(person(leader), first.minusDays(1))).isEmpty();
        assertThat(deputies.of(person(leader), first)).contains(person(deputy));
        assertThat(deputies.of(person(leader), first.plusDays(9))).contains(person(deputy));
        assertThat(deputies.of(person(leader), first.plusDays(10))).isEmpty();
        assertThat(deputies.actingFor(person(deputy), first)).containsExactly(person(leader));
        assertThat(deputies.actingFor(person(leader), first)).isEmpty();
    }

    @Test
    void itIsLoggedWithBothNamesAndEndsWhenItIsRevoked() {
        Viewer leader = viewer("yenbai.leader");
        Delegation granted = grant(leader, viewer("yenbai.leader2"), 0, 9, leader);
        delegations.revoke(granted.id(), viewer("yenbai.head"));

        assertThat(deputies.of(person(leader), first)).isEmpty();
        assertThatThrownBy(() -> delegations.revoke(granted.id(), leader)).isInstanceOf(Refused.class);
        List<AuditEvent> events = audit.of("PERSON", String.valueOf(person(leader))).stream()
                .filter(event -> first.toString().equals(event.detail().get("from")))
                .toList();
        assertThat(events).extracting(AuditEvent::type).containsExactly("DelegationGranted", "DelegationRevoked");
        assertThat(events.get(1).actor()).isEqualTo("yenbai.head");
        assertThat(events.get(0).detail()).containsEntry("deputy", granted.deputy());
        grant(leader, viewer("yenbai.bithu"), 0, 9, leader);
    }

    @Test
    void aPersonHasOneDeputyADay() {
        Viewer leader = viewer("yenbai.leader");
        grant(leader, viewer("yenbai.leader2"), 0, 9, leader);

        refused("from", "deputy.overlap", () -> grant(leader, viewer("yenbai.bithu"), 9, 12, leader));
        grant(leader, viewer("yenbai.bithu"), 10, 12, leader);
    }

    @Test
    void twoCannotDelegateToEachOtherOnCommonDays() {
        Viewer leader = viewer("yenbai.leader");
        Viewer second = viewer("yenbai.leader2");
        grant(leader, second, 0, 9, leader);

        refused("deputy", "deputy.loop", () -> grant(second, leader, 9, 20, second));
        grant(second, leader, 10, 20, second);
    }

    @Test
    void aChainThatLeadsBackIsRefusedAndADeputyOfADeputyDoesNotAct() {
        Viewer one = viewer("yenbai.leader");
        Viewer two = viewer("yenbai.leader2");
        Viewer three = viewer("yenbai.bithu");
        grant(one, two, 0, 9, one);
        grant(two, three, 5, 15, two);

        assertThat(deputies.actingFor(person(three), first.plusDays(6))).containsExactly(person(two));
        refused("deputy", "deputy.loop", () -> grant(three, one, 9, 9, three));
        grant(three, one, 10, 15, three);
    }

    @Test
    void theDatabaseItselfRefusesALoop() {
        Viewer leader = viewer("yenbai.leader");
        Viewer second = viewer("yenbai.leader2");
        grant(leader, second, 0, 9, leader);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, now())""")
                        .params(
                                leader.province(),
                                person(second),
                                person(leader),
                                first.plusDays(3),
                                first.plusDays(3),
                                second.accountId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("delegation_no_loop");
    }

    @Test
    void ofTwoWhoDelegateToEachOtherAtOnceOneIsRefused() throws Exception {
        Viewer leader = viewer("yenbai.leader");
        Viewer second = viewer("yenbai.leader2");
        for (int round = 0; round < 10; round++) {
            int day = round;
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService two = Executors.newFixedThreadPool(2);
            List<Future<Boolean>> tries = List.of(
                    two.submit(() -> granted(start, leader, second, day)),
                    two.submit(() -> granted(start, second, leader, day)));
            int done = 0;
            for (Future<Boolean> one : tries) {
                done += one.get() ? 1 : 0;
            }
            two.shutdown();
            assertThat(done).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yenbai.leader2", "yenbai.office", "yenbai.sct", "yenbai.inspection", "nghean.head"})
    void nobodyElseDelegatesForALeader(String account) {
        Viewer leader = viewer("yenbai.leader");
        assertThatThrownBy(() -> grant(leader, viewer("yenbai.bithu"), 0, 1, viewer(account)))
                .isInstanceOf(NotAllowed.class);
        Delegation granted = grant(leader, viewer("yenbai.bithu"), 0, 1, leader);
        assertThatThrownBy(() -> delegations.revoke(granted.id(), viewer(account)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yenbai.head", "admin"})
    void theHeadOfTheOfficeAndTheAdministratorDo(String account) {
        Viewer by = viewer(account);
        assertThat(grant(viewer("yenbai.leader"), viewer("yenbai.bithu"), 0, 1, by)
                        .grantedBy())
                .isEqualTo(by.displayName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yenbai.sct", "yenbai.office", "nghean.leader"})
    void aLeaderIsRepresentedByOneOfTheirKind(String deputy) {
        Viewer leader = viewer("yenbai.leader");
        refused("deputy", "deputy.cannotAct", () -> grant(leader, viewer(deputy), 0, 1, leader));
    }

    @Test
    void aDirectorIsRepresentedByTheirOwnPeople() {
        Viewer director = viewer("yenbai.sct");
        refused("deputy", "deputy.cannotAct", () -> grant(director, viewer("yenbai.snv"), 0, 1, director));
        refused("deputy", "deputy.cannotAct", () -> grant(director, director, 0, 1, director));
        assertThat(grant(director, viewer("yenbai.sct2"), 0, 1, director).from())
                .isEqualTo(first);
    }

    @Test
    void daysMustMakeSense() {
        Viewer leader = viewer("yenbai.leader");
        Viewer deputy = viewer("yenbai.bithu");
        refused("to", "endBeforeStart", () -> grant(leader, deputy, 5, 4, leader));
        refused(
                "from",
                "deputy.past",
                () -> grant(leader, deputy, LocalDate.now(clock).minusDays(1), first, leader));
        refused("to", "required", () -> grant(leader, deputy, first, null, leader));
    }

    private boolean granted(CyclicBarrier start, Viewer absent, Viewer deputy, int day) throws Exception {
        start.await();
        try {
            grant(absent, deputy, day, day, absent);
            return true;
        } catch (Invalid loop) {
            assertThat(loop.errors().get(0).error()).isEqualTo("deputy.loop");
            return false;
        }
    }

    private Delegation grant(Viewer absent, Viewer deputy, int from, int to, Viewer by) {
        return grant(absent, deputy, first.plusDays(from), first.plusDays(to), by);
    }

    private Delegation grant(Viewer absent, Viewer deputy, LocalDate from, @Nullable LocalDate to, Viewer by) {
        NewDelegation entered = new NewDelegation(
                String.valueOf(absent.personId()), String.valueOf(deputy.personId()), from, to, "15/GUQ", "Công tác");
        return delegations.grant(entered, new Checks(), by);
    }

    private static void refused(String field, String error, Runnable command) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Invalid.class, invalid -> invalid.errors()
                .forEach(one -> told.add(one.field() + " " + one.error())));
        assertThat(told).contains(field + " " + error);
    }

    private static long person(Viewer viewer) {
        return Objects.requireNonNull(viewer.personId());
    }

    private Viewer viewer(String account) {
        return accounts.byUsername(account).orElseThrow();
    }
}
