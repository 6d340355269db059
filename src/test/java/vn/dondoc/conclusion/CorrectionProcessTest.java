package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.deputy.Delegations;
import vn.dondoc.deputy.NewDelegation;
import vn.dondoc.engine.DoneStep;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionSentences;
import vn.dondoc.session.Stage;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;

/** Every way through NoticeCorrection.bpmn. Rolled back, so that no delegation of today stays behind. */
@Transactional
class CorrectionProcessTest extends AfterMeeting {

    private static final String DRAFT = "Task_DraftCorrection";
    private static final String APPROVE = "Task_ApproveCorrection";
    private static final String ISSUE = "Task_IssueCorrection";

    @Autowired
    CorrectionCommands corrections;

    @Autowired
    CorrectionCourse course;

    @Autowired
    TaskCommands tasks;

    @Autowired
    Delegations delegations;

    @Autowired
    WorkItems items;

    @Autowired
    Clock clock;

    @Autowired
    AuditLog audit;

    @Autowired
    MessageSource messages;

    @Test
    void fromTheDraftToTheIssuedNotice() {
        issued(product("nghean.sct"));
        begin();
        assertThat(processes.openSteps(key(1))).containsExactly(DRAFT);
        WorkItem owed = items.openOf(key(1));
        assertThat(owed.unit()).isEqualTo("nghean.office");
        assertThat(owed.url()).isEqualTo("/sessions/" + code + "/conclusion/correction");
        assertThat(owed.title()).isEqualTo(conclusion().notice().mark() + ": Làm việc với Sở Công Thương");
        begin();
        assertThat(processes.openSteps(key(1))).as("saved again").containsExactly(DRAFT);
        corrections.submit(code, office);
        assertThat(processes.openSteps(key(1))).containsExactly(APPROVE);
        assertThat(inbox(leader)).contains(key(1));
        corrections.approve(code, leader);
        assertThat(processes.openSteps(key(1))).containsExactly(ISSUE);
        assertThat(items.openOf(key(1)).unit()).isEqualTo("nghean.office");
        corrections.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThat(processes.live(key(1))).isFalse();
        assertThat(items.openOf(key(1))).isNull();
        assertThat(done(1)).contains("End_CorrectionIssued");
    }

    @Test
    void whatTheSignerReturnsIsDraftedAgain() {
        issued(product("nghean.sct"));
        begin();
        corrections.submit(code, office);
        corrections.returnForRevision(code, "Chưa rõ", leader);
        assertThat(processes.openSteps(key(1))).containsExactly(DRAFT);
        assertThat(inbox(leader)).doesNotContain(key(1));
        corrections.submit(code, office);
        assertThat(processes.openSteps(key(1))).containsExactly(APPROVE);
    }

    @Test
    void withdrawnAtAnyTimeItEndsAndTheNextIsAnother() {
        issued(product("nghean.sct"));
        begin();
        corrections.withdraw(code, office);
        begin();
        corrections.submit(code, office);
        corrections.withdraw(code, office);
        begin();
        corrections.submit(code, office);
        corrections.approve(code, leader);
        corrections.withdraw(code, office);
        for (int number = 1; number <= 3; number++) {
            assertThat(processes.live(key(number))).isFalse();
            assertThat(items.openOf(key(number))).isNull();
            assertThat(done(number)).contains("End_CorrectionWithdrawn");
        }
    }

    @Test
    void theDeputyFindsItToo() {
        issued(product("nghean.sct"));
        begin();
        corrections.submit(code, office);
        Viewer deputy = viewer("nghean.leader2");
        assertThat(inbox(deputy)).doesNotContain(key(1));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        NewDelegation entered = new NewDelegation(
                String.valueOf(leader.personId()), String.valueOf(deputy.personId()), today, today, null, null);
        delegations.grant(entered, new Checks(), leader);
        assertThat(inbox(deputy)).contains(key(1));
        corrections.approve(code, deputy);
        assertThat(inbox(deputy)).doesNotContain(key(1));
        assertThat(said("CorrectionApproved")).contains(deputy.displayName(), "ký thay " + leader.displayName());
    }

    @Test
    void whoReturnsInTheSteadIsNamedWithTheSigner() {
        issued(product("nghean.sct"));
        begin();
        corrections.submit(code, office);
        corrections.returnForRevision(code, "Chưa rõ", viewer("nghean.leader2"));
        assertThat(said("CorrectionReturned")).contains("thay " + leader.displayName());
        corrections.submit(code, office);
        corrections.approve(code, leader);
        assertThat(said("CorrectionApproved")).contains(leader.displayName()).doesNotContain("ký thay");
    }

    @Test
    void whoMayNotMovesNothing() {
        issued(product("nghean.sct"));
        begin();
        assertThatThrownBy(() -> corrections.submit(code, leader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.withdraw(code, department)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.approve(code, leader))
                .as("not submitted")
                .isInstanceOf(Refused.class);
        assertThat(processes.openSteps(key(1))).containsExactly(DRAFT);
        corrections.submit(code, office);
        assertThatThrownBy(() -> corrections.approve(code, office)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.returnForRevision(code, "Không", department))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.issue(code, null, NOTICE.toString(), office))
                .as("not approved")
                .isInstanceOf(Refused.class);
        assertThat(processes.openSteps(key(1))).containsExactly(APPROVE);
        corrections.approve(code, leader);
        assertThatThrownBy(() -> corrections.issue(code, null, NOTICE.toString(), leader))
                .isInstanceOf(NotAllowed.class);
        assertThat(processes.openSteps(key(1))).containsExactly(ISSUE);
    }

    @Test
    void anOlderCorrectionIsCaughtUpWithOnce() {
        issued(product("nghean.sct"));
        older("SUBMITTED");
        course.catchUp();
        course.catchUp();
        assertThat(processes.openSteps(key(2))).containsExactly(APPROVE);
        assertThat(inbox(leader)).containsOnlyOnce(key(2));
    }

    @Test
    void anOlderCorrectionGoesOnWhereItStands() {
        issued(product("nghean.sct"));
        older("APPROVED");
        corrections.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThat(done(2)).contains("End_CorrectionIssued").doesNotContain(DRAFT);
    }

    @Test
    void theSessionStaysOpenForItsCorrection() {
        issued(product("nghean.sct"));
        begin();
        tasks.acknowledge(code + ".01", department);
        tasks.submit(code + ".01", new Product("15/KH-SCT", HELD, "Kế hoạch", null, null, null), null, department);
        tasks.confirm(code + ".01", null, office);
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
        corrections.withdraw(code, office);
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    private void issued(DirectiveDraft... directives) {
        approved(directives);
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
    }

    private void begin() {
        String corrected = conclusion().directives().get(0).code();
        CorrectedDirective other = new CorrectedDirective(corrected, product("nghean.snv"));
        corrections.save(code, new CorrectionDraft("Ghi sai đơn vị chủ trì", List.of(other)), null, office);
    }

    /** A second correction, from before there were processes of corrections. */
    private void older(String state) {
        begin();
        corrections.withdraw(code, office);
        jdbc.sql("""
                        insert into notice_correction (session_id, corrects, state, reason, directives, saved_by, saved_at)
                        select c.session_id, c.corrects, :state, c.reason, c.directives, c.saved_by, c.saved_at
                          from notice_correction c where c.process_key = :key""").param("state", state).param("key", key(1)).update();
    }

    private String key(int number) {
        return code + "~" + number;
    }

    private List<String> inbox(Viewer viewer) {
        return items.of(viewer, 500, 0).stream().map(WorkItem::subject).toList();
    }

    /** The sentence of the session's history on the last event of this type. */
    private String said(String type) {
        AuditEvent last = audit.of("SESSION", code).stream()
                .filter(event -> event.type().equals(type))
                .reduce((one, other) -> other)
                .orElseThrow();
        return messages.getMessage(SessionSentences.of(List.of(last)).get(0).words(), Locale.forLanguageTag("vi"));
    }

    private List<String> done(int number) {
        return processes.diagram(key(number)).orElseThrow().done().stream()
                .map(DoneStep::step)
                .toList();
    }
}
