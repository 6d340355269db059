package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.extension.ExtensionPolicy.AfterDueDate;
import vn.dondoc.extension.ExtensionPolicy.DecidedBy;

/** Who finds a request among those that wait for them, and that none hides behind those that wait for others. */
@Transactional
class WaitingExtensionsTest extends ExtensionDesk {

    private static final int ALL = 10_000;

    @Autowired
    Deputies deputies;

    @Autowired
    Clock clock;

    @Autowired
    WaitingExtensions waiting;

    @ParameterizedTest
    @CsvSource({
        "OFFICE, true, false, 'nghean.office nghean.office2 nghean.head nghean.leader nghean.xa1'",
        "OFFICE, false, false, 'nghean.office nghean.office2 nghean.head'",
        "OFFICE, false, true, 'nghean.leader nghean.xa1'",
        "OFFICE_HEAD, true, false, 'nghean.head nghean.leader nghean.xa1'",
        "LEADER, false, false, 'nghean.leader nghean.xa1'"
    })
    void whoDecidesFindsTheRequest(DecidedBy decider, boolean leaderToo, boolean starredByLeader, String deciding) {
        String task = accepted(fixture.task()
                .due(DUE)
                .starred()
                .coordinator("nghean.xa1")
                .coordinator("nghean.snv")
                .issue());
        ask(task, LATER);
        standsIn("nghean.xa1", "nghean.leader");
        ExtensionPolicy policy =
                new ExtensionPolicy(5, 2, 120, AfterDueDate.ALLOWED, decider, leaderToo, starredByLeader, 3);
        WaitingExtensions requests = new WaitingExtensions(jdbc, new Deciders(policy, deputies, jdbc, clock), clock);

        assertThat(List.of(
                                "nghean.office",
                                "nghean.office2",
                                "nghean.head",
                                "nghean.leader",
                                "nghean.xa1",
                                "nghean.snv",
                                "nghean.sct",
                                "nghean.sct2",
                                "nghean.inspection",
                                "yenbai.leader")
                        .stream()
                        .filter(account -> tasks(requests, by(account)).contains(task)))
                .containsExactly(deciding.split(" "));
    }

    @Test
    void whatWaitsForOthersTakesNobodysPlace() {
        asked();
        String own = accepted(fixture.task().assigner("nghean.snv").due(DUE).issue());
        ask(own, LATER);

        assertThat(waiting.decidedBy(by("nghean.snv"), null, 1))
                .extracting(WaitingExtension::task)
                .containsExactly(own);
        assertThat(waiting.decidedBy(by("nghean.snv"), "nghean.sct", 1)).hasSize(1);
        assertThat(waiting.decidedBy(by("nghean.snv"), "nghean.xa1", ALL)).isEmpty();
    }

    private static List<String> tasks(WaitingExtensions requests, Viewer viewer) {
        return requests.decidedBy(viewer, null, ALL).stream()
                .map(WaitingExtension::task)
                .toList();
    }

    private void standsIn(String deputy, String person) {
        jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, granted_by, granted_at)
                        values (?, ?, ?, current_date - 1, current_date + 1, ?, now())""")
                .params(
                        fixture.unit("nghean"),
                        by(person).personId(),
                        by(deputy).personId(),
                        by("nghean.office").accountId())
                .update();
    }
}
