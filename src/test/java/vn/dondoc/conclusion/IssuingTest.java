package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.Stage;

class IssuingTest extends AfterMeeting {

    @Autowired
    Units units;

    @Test
    void makesOneTaskForEachLead() {
        approved(product("nghean.sct", "nghean.snv"), monthly("nghean.stc"));
        Issued issued = commands.issue(code, freshNumber(), NOTICE.toString(), office);

        assertThat(issued.tasks()).containsExactly(code + ".01", code + ".01-2", code + ".02");
        assertThat(leadOf(code + ".01")).isEqualTo("nghean.sct");
        assertThat(leadOf(code + ".01-2")).isEqualTo("nghean.snv");
    }

    @Test
    void aGroupBecomesItsMembersOfTheDayAndALeadNamedBesideItCountsOnce() {
        long communes = units.members(
                        units.groupByShortName("nghean.communes").orElseThrow().id(), NOTICE)
                .size();
        approved(product("nghean.xa2", "nghean.communes"));
        Issued issued = commands.issue(code, freshNumber(), NOTICE.toString(), office);

        assertThat(issued.tasks()).hasSize((int) communes);
        assertThat(leadOf(code + ".01")).isEqualTo("nghean.xa2");
        assertThat(jdbc.sql("select count(distinct lead_unit_id) from task where session_code = ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .isEqualTo(communes);
        assertThat(jdbc.sql("select count(*) from work_item where subject like ? || '.01%' and closed_at is null")
                        .param(code)
                        .query(Long.class)
                        .single())
                .isEqualTo(communes);
    }

    @Test
    void aCoordinatingGroupLeavesTheLeadOut() {
        approved(draft(
                "Trình kế hoạch phát triển",
                "SPECIFIC",
                null,
                fixed("2027-01-15"),
                List.of("nghean.sct"),
                List.of("nghean.departments")));
        commands.issue(code, freshNumber(), NOTICE.toString(), office);

        assertThat(jdbc.sql("""
                                select u.short_name from task_unit w join task t on t.id = w.task_id join unit u on u.id = w.unit_id
                                where t.code = ? and w.part = 'COORDINATOR'""").param(code + ".01").query(String.class).list())
                .contains("nghean.snv", "nghean.stc")
                .doesNotContain("nghean.sct");
    }

    @Test
    void routineWorkWithoutLeadFallsToTheReportingUnit() {
        approved(product("nghean.snv"), standing());
        commands.issue(code, freshNumber(), NOTICE.toString(), office);

        assertThat(leadOf(code + ".02")).isEqualTo("nghean.sct");
    }

    @Test
    void isRefusedWithTheListOfWhatIsUnclear() {
        save(
                product(),
                draft("Báo cáo kết quả về Văn phòng", "SPECIFIC", null, null, "nghean.sct"),
                standing(),
                draft("", "STANDING", null, null));

        assertThat(conclusion().directives())
                .extracting(DirectiveLine::findings)
                .containsExactly(List.of(Finding.WHO), List.of(Finding.WHEN), List.of(), List.of(Finding.WHAT));
        assertThatThrownBy(() -> commands.submit(code, office))
                .isInstanceOfSatisfying(DirectivesIncomplete.class, refused -> {
                    assertThat(refused.arguments()).containsExactly("1, 2, 4");
                    assertThat(refused.errors())
                            .extracting(FieldError::field)
                            .containsExactly("directives[0].leads", "directives[1].due", "directives[3].text");
                });
        assertThat(stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void onlyTheOrganizerIssues() {
        approved(product("nghean.sct"));
        assertThatThrownBy(() -> commands.issue(code, freshNumber(), NOTICE.toString(), leader))
                .isInstanceOf(NotAllowed.class);
        assertThat(stage()).isEqualTo(Stage.ISSUANCE);
    }

    @Test
    void aNumberIsGivenOnceAYear() {
        String number = freshNumber();
        approved(product("nghean.sct"));
        commands.issue(code, number, NOTICE.toString(), office);
        code = session("PEOPLE_COMMITTEE", office);
        approved(product("nghean.sct"));

        assertThatThrownBy(() -> commands.issue(code, number + "/TB-UBND", NOTICE.toString(), office))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field, FieldError::error)
                        .containsExactly(tuple("number", "conclusion.numberTaken")));
        assertThat(stage()).isEqualTo(Stage.ISSUANCE);
        assertThat(conclusion().state()).isEqualTo(ConclusionState.APPROVED);
    }

    @Test
    void twiceIsOnce() {
        String number = freshNumber();
        approved(product("nghean.sct"));
        Issued first = commands.issue(code, number, NOTICE.toString(), office);

        assertThat(commands.issue(code, number, "20/11/2026", office2)).isEqualTo(first);
        assertThatThrownBy(() -> commands.issue(code, "9" + number, NOTICE.toString(), office))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("conclusion.alreadyIssuedAs"));
    }

    @Test
    void twoPeopleAtOnceIssueOnce() throws Exception {
        String number = freshNumber();
        approved(product("nghean.sct", "nghean.snv"), monthly("nghean.communes"));
        List<Issued> issued = together(() -> issue(number, office), () -> issue(number, office2));

        assertThat(issued.get(0)).isEqualTo(issued.get(1));
        assertThat(jdbc.sql("select count(*) from task where session_code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(issued.get(0).tasks().size());
        assertThat(jdbc.sql("select count(*) from audit_event where subject = ? and type = 'NoticeIssued'")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Issued issue(String number, Viewer by) {
        return commands.issue(code, number, NOTICE.toString(), by);
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            Future<T> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<T> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }

    private String leadOf(String task) {
        return jdbc.sql("select u.short_name from task t join unit u on u.id = t.lead_unit_id where t.code = ?")
                .param(task)
                .query(String.class)
                .single();
    }
}
