package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.EntryClock;
import vn.dondoc.session.EntryClocks;
import vn.dondoc.session.Stage;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;

/** An issued notice is corrected by a notice that supersedes it, and its tasks follow. */
class CorrectionTest extends AfterMeeting {

    private static final String LATER = "2026-11-21";

    @Autowired
    CorrectionCommands corrections;

    @Autowired
    CorrectionReading correctionReading;

    @Autowired
    TaskCommands tasks;

    @Autowired
    EntryClocks clocks;

    @Test
    void tasksFollowTheCorrection() {
        issued(product("nghean.sct"), monthly("nghean.stc"), product("nghean.snv"));
        tasks.acknowledge(code + ".01", department);
        correct(kept(0), changed(1, monthly("nghean.snv")), added(product("nghean.xa1")));
        Issued second = approvedAndIssued();

        assertThat(second.tasks()).containsExactly(code + ".04", code + ".05");
        assertThat(state(".01")).as("unchanged").isEqualTo("ACKNOWLEDGED");
        assertThat(state(".02")).as("changed").isEqualTo("SUPERSEDED");
        assertThat(state(".03")).as("taken back").isEqualTo("RECALLED");
        assertThat(state(".04")).isEqualTo("ISSUED");
        assertThat(successor(".02")).isEqualTo(code + ".04");
        assertThat(openSteps(".02") + openSteps(".03"))
                .as("nobody is chased any more")
                .isZero();
        assertThat(openSteps(".01")).isEqualTo(1);
        assertThat(openSteps(".04")).isEqualTo(1);
        assertThat(events(".02")).contains("TaskSuperseded");
        assertThat(events(".04")).contains("TaskSupersedes");
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
        assertThat(conclusion().directives())
                .extracting(DirectiveLine::code)
                .containsExactly(code + ".01", code + ".04", code + ".05");
    }

    @Test
    void theNoticeSupersedesTheOneBefore() {
        issued(product("nghean.sct"));
        Map<String, Object> first = notice(1);
        correct(changed(0, product("nghean.snv")));
        Issued second = approvedAndIssued();

        assertThat(notice(2))
                .containsEntry("supersedes", first.get("id"))
                .containsEntry("reason", "Ghi sai đơn vị chủ trì")
                .containsEntry("number", second.notice().number());
        assertThat(second.notice().number()).isNotEqualTo(first.get("number"));
        assertThat(conclusion().notice()).isEqualTo(second.notice());
        assertThat(jdbc.sql("select count(*) from notice_document d join conclusion_notice n on n.id = d.notice_id"
                                + " join working_session s on s.id = n.session_id where s.code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .as("two formats of two notices")
                .isEqualTo(4);
    }

    @Test
    void theEntryClockOfTheFirstNoticeStaysAsItWas() {
        issued(product("nghean.sct"));
        EntryClock before = clocks.of(code);
        assertThat(before.entry()).isNotNull();
        correct(
                changed(0, product("nghean.snv")),
                added(product("nghean.sct", "nghean.stc", "nghean.snv", "nghean.xa1", "nghean.xa2")),
                added(product("nghean.sct", "nghean.stc", "nghean.snv", "nghean.xa1", "nghean.xa2")));
        assertThat(approvedAndIssued().tasks()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(clocks.of(code)).isEqualTo(before);
    }

    @Test
    void twiceIsOnceAndACorrectionCanBeCorrected() {
        issued(product("nghean.sct"));
        correct(changed(0, product("nghean.snv")));
        Issued second = approvedAndIssued();
        assertThat(corrections.issue(code, null, LATER, office2).notice()).isEqualTo(second.notice());
        assertThat(jdbc.sql("select count(*) from task where session_code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        correct(changed(0, product("nghean.stc")));
        approvedAndIssued();
        assertThat(state(".02")).isEqualTo("SUPERSEDED");
        assertThat(state(".03")).isEqualTo("ISSUED");
        assertThat(notice(3).get("supersedes")).isEqualTo(notice(2).get("id"));
    }

    @Test
    void whatWasConfirmedStaysConfirmed() {
        issued(standing("nghean.sct"), product("nghean.snv"));
        tasks.acknowledge(code + ".01", department);
        tasks.submit(code + ".01", Product.NONE, "Đã làm", department);
        tasks.confirm(code + ".01", null, office);
        correct(changed(0, standing("nghean.snv")), kept(1));
        approvedAndIssued();

        assertThat(state(".01")).isEqualTo("CONFIRMED");
        assertThat(state(".03")).isEqualTo("ISSUED");
    }

    @Test
    void isRefusedToThoseWhoMayNot() {
        assertThatThrownBy(() -> correct(added(product("nghean.sct"))))
                .as("before the notice is issued")
                .isInstanceOf(Refused.class);
        issued(product("nghean.sct"));
        CorrectionDraft draft = new CorrectionDraft("Lý do", List.of(kept(0)));
        assertThatThrownBy(() -> corrections.save(code, draft, 0L, department)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.save(code, draft, 0L, leader)).isInstanceOf(NotAllowed.class);
        corrections.save(code, draft, 0L, office);
        assertThatThrownBy(() -> corrections.submit(code, office))
                .as("it changes nothing")
                .isInstanceOf(Refused.class);
        correct(changed(0, product("nghean.snv")));
        corrections.submit(code, office);
        assertThatThrownBy(() -> corrections.approve(code, office)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.issue(code, null, LATER, office))
                .as("not approved")
                .isInstanceOf(Refused.class);
        corrections.returnForRevision(code, "Chưa rõ", leader);
        assertThat(correctionReading.of(code, office).returnedReason()).isEqualTo("Chưa rõ");
        corrections.withdraw(code, office);
        assertThat(correctionReading.of(code, office).state()).isNull();
        assertThat(state(".01")).isEqualTo("ISSUED");
    }

    @Test
    void whoeverSubmitsDoesNotApprove() {
        Viewer head = viewer("nghean.head");
        issued(product("nghean.sct"));
        correct(changed(0, product("nghean.snv")));
        corrections.submit(code, head);

        assertThat(correctionReading.of(code, head).mayApprove()).isFalse();
        assertThat(correctionReading.of(code, head).mayDecide())
                .as("it can still be returned")
                .isTrue();
        assertThatThrownBy(() -> corrections.approve(code, head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("correction.ownSubmission"));
        assertThat(correctionReading.of(code, head).state()).isEqualTo(CorrectionState.SUBMITTED);
        assertThat(correctionReading.of(code, leader).mayApprove()).isTrue();
        corrections.returnForRevision(code, "Người khác trình", head);
        corrections.submit(code, office);
        assertThat(correctionReading.of(code, head).mayApprove()).isTrue();
        corrections.approve(code, head);
        assertThat(correctionReading.of(code, office).state()).isEqualTo(CorrectionState.APPROVED);
    }

    @Test
    void theOnlyOneWhoCanSignApprovesWhatTheySubmitted() {
        code = session("UNIT", department);
        commands.save(code, new ConclusionDraft(TEXT, List.of(product("nghean.sct"))), 0L, department);
        commands.submit(code, department);
        commands.approve(code, department);
        commands.issue(code, freshNumber(), NOTICE.toString(), department);
        String first = reading.of(code, department).directives().get(0).code();
        CorrectedDirective later = new CorrectedDirective(first, monthly("nghean.sct"));
        corrections.save(code, new CorrectionDraft("Ghi sai thời hạn", List.of(later)), null, department);
        corrections.submit(code, department);
        assertThat(correctionReading.of(code, department).mayApprove()).isTrue();
        corrections.approve(code, department);
        assertThat(correctionReading.of(code, department).state()).isEqualTo(CorrectionState.APPROVED);
    }

    @Test
    void theSecondOfTwoWritersIsTold() {
        issued(product("nghean.sct"));
        CorrectionDraft draft = new CorrectionDraft("Lý do", List.of(changed(0, product("nghean.snv"))));
        corrections.save(code, draft, 0L, office);
        assertThatThrownBy(() -> corrections.save(code, draft, 0L, office2)).isInstanceOf(Stale.class);
        CorrectionDraft unknown =
                new CorrectionDraft("Lý do", List.of(new CorrectedDirective("NA-0000-1.01", product("nghean.sct"))));
        assertThatThrownBy(() -> corrections.save(code, unknown, null, office)).isInstanceOf(Invalid.class);
    }

    private void issued(DirectiveDraft... directives) {
        approved(directives);
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
    }

    private void correct(CorrectedDirective... directives) {
        corrections.save(
                code,
                new CorrectionDraft("Ghi sai đơn vị chủ trì", new ArrayList<>(List.of(directives))),
                null,
                office);
    }

    private Issued approvedAndIssued() {
        corrections.submit(code, office);
        corrections.approve(code, leader);
        return corrections.issue(code, freshNumber(), LATER, office);
    }

    private CorrectedDirective kept(int index) {
        DirectiveLine line = conclusion().directives().get(index);
        return new CorrectedDirective(line.code(), line.directive());
    }

    private CorrectedDirective changed(int index, DirectiveDraft to) {
        return new CorrectedDirective(conclusion().directives().get(index).code(), to);
    }

    private static CorrectedDirective added(DirectiveDraft directive) {
        return new CorrectedDirective(null, directive);
    }

    private Map<String, Object> notice(int revision) {
        return jdbc.sql("select n.* from conclusion_notice n join working_session s on s.id = n.session_id"
                        + " where s.code = ? and n.revision = ?")
                .params(code, revision)
                .query()
                .singleRow();
    }

    private String state(String task) {
        return jdbc.sql("select state from task where code = ?")
                .param(code + task)
                .query(String.class)
                .single();
    }

    private @Nullable String successor(String task) {
        return jdbc.sql("select n.code from task t join task n on n.id = t.superseded_by where t.code = ?")
                .param(code + task)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private int openSteps(String task) {
        return jdbc.sql("select count(*) from work_item where subject = ? and closed_at is null")
                .param(code + task)
                .query(Integer.class)
                .single();
    }

    private List<String> events(String task) {
        return jdbc.sql("select type from audit_event where subject = ?")
                .param(code + task)
                .query(String.class)
                .list();
    }
}
