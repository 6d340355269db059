package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.conclusion.NewReturn.NewRemark;
import vn.dondoc.deputy.Delegations;
import vn.dondoc.deputy.NewDelegation;
import vn.dondoc.document.Urgency;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.Stage;
import vn.dondoc.text.Piece;

/** Who signs, in whose stead, and what becomes of remarks. Rolled back, so that no delegation of today stays behind. */
@Transactional
class ApprovalTest extends AfterMeeting {

    @Autowired
    Approval approval;

    @Autowired
    Delegations delegations;

    @Autowired
    WorkItems items;

    @Autowired
    AuditLog audit;

    @Autowired
    Sightings sightings;

    @Autowired
    Clock clock;

    @Test
    void whereTheSignerIsNamedNobodyElseOfTheRankSigns() {
        submitted("nghean.leader2");

        assertThat(conclusion().signerAccount()).isEqualTo("nghean.leader2");
        assertThatThrownBy(() -> approval.approve(code, leader))
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.rule()).isEqualTo("session.anotherSigns"));
        assertThatThrownBy(() -> approval.giveBack(code, new NewReturn("Không", List.of()), viewer("nghean.head")))
                .isInstanceOf(NotAllowed.class);
        approval.approve(code, viewer("nghean.leader2"));
        assertThat(conclusion().signedBy()).isEqualTo(viewer("nghean.leader2").displayName());
    }

    @Test
    void theFirstChairSignsUnlessAnotherIsNamed() {
        save(product("nghean.sct"));
        commands.submit(code, office);

        assertThat(conclusion().signerAccount()).isEqualTo("nghean.leader");
        assertThat(inbox(leader)).contains(code);
        assertThat(inbox(viewer("nghean.leader2"))).doesNotContain(code);
        commands.approve(code, viewer("nghean.leader2"));
        assertThat(conclusion().signer()).isEqualTo(leader.displayName());
        assertThat(conclusion().signedBy()).isEqualTo(viewer("nghean.leader2").displayName());
        assertThat(lastDetail("ConclusionApproved")).isEqualTo(leader.displayName());
    }

    @Test
    void aDeputySeesTheWorkItemAndSignsInTheStead() {
        submitted("nghean.leader");
        Viewer deputy = viewer("nghean.leader2");
        assertThatThrownBy(() -> approval.approve(code, deputy)).isInstanceOf(NotAllowed.class);
        deputize(leader, deputy);

        assertThat(inbox(deputy)).contains(code);
        assertThat(inbox(leader)).contains(code);
        approval.approve(code, deputy);
        assertThat(conclusion().signer()).isEqualTo(leader.displayName());
        assertThat(conclusion().signedBy()).isEqualTo(deputy.displayName());
        assertThat(lastDetail("ConclusionApproved")).isEqualTo(leader.displayName());
        assertThat(reading.decisions(code, office)).last().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(Decision.Kind.APPROVED);
            assertThat(decision.steadOf()).isEqualTo(leader.displayName());
            assertThat(decision.by()).isEqualTo(deputy.displayName());
        });
    }

    @Test
    void aDeputyOfADeputyDoesNotSign() {
        submitted("nghean.leader");
        deputize(leader, viewer("nghean.leader2"));
        deputize(viewer("nghean.leader2"), viewer("nghean.bithu"));

        assertThatThrownBy(() -> approval.approve(code, viewer("nghean.bithu"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDirectorsSpecialistSignsForThemWhereDelegated() {
        code = session("UNIT", department);
        Viewer specialist = viewer("nghean.sct2");
        commands.save(code, new ConclusionDraft(TEXT, List.of(product("nghean.sct"))), 0L, department);
        approval.submit(code, Submission.PLAIN, department);
        assertThatThrownBy(() -> approval.approve(code, specialist)).isInstanceOf(NotAllowed.class);
        deputize(department, specialist);
        approval.approve(code, specialist);

        assertThat(reading.of(code, department).signer()).isEqualTo(department.displayName());
        assertThat(reading.of(code, department).signedBy()).isEqualTo(specialist.displayName());
    }

    @Test
    void whoeverSubmitsDoesNotApprove() {
        Viewer head = viewer("nghean.head");
        save(product("nghean.sct"));
        assertThatThrownBy(() -> approval.submit(code, new Submission("nghean.head", null), head))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).error()).isEqualTo("conclusion.ownSubmission"));
        approval.submit(code, Submission.PLAIN, head);

        assertThat(approval.mayApprove(code, head)).isFalse();
        assertThat(approval.mayApprove(code, leader)).isTrue();
        assertThat(approval.mayApprove(code, viewer("nghean.sct"))).isFalse();
        assertThatThrownBy(() -> approval.approve(code, head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("conclusion.ownSubmission"));
        assertThat(stage()).isEqualTo(Stage.APPROVAL);
        approval.approve(code, leader);
    }

    @Test
    void theOnlyOneWhoCanSignApprovesWhatTheySubmitted() {
        code = session("UNIT", department);
        commands.save(code, new ConclusionDraft(TEXT, List.of(product("nghean.sct"))), 0L, department);
        approval.submit(code, new Submission("nghean.sct", null), department);
        approval.approve(code, department);

        assertThat(access.visible(code, department).stage()).isEqualTo(Stage.ISSUANCE);
    }

    @Test
    void theOrganizerHandsItToAnotherSigner() {
        submitted("nghean.leader");
        approval.appoint(code, "nghean.bithu", office);

        assertThat(inbox(leader)).doesNotContain(code);
        assertThat(inbox(viewer("nghean.bithu"))).contains(code);
        assertThatThrownBy(() -> approval.approve(code, leader)).isInstanceOf(NotAllowed.class);
        approval.approve(code, viewer("nghean.bithu"));
        assertThatThrownBy(() -> approval.appoint(code, "nghean.leader", office))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghean.sct", "nghean.office2", "hagiang.leader", "nobody"})
    void onlyThoseOfTheRankCanBeNamed(String signer) {
        save(product("nghean.sct"));
        assertThatThrownBy(() -> approval.submit(code, new Submission(signer, null), office))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("signer"));
        assertThat(stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void theUrgencyIsKept() {
        save(product("nghean.sct"));
        approval.submit(code, new Submission(null, "URGENT"), office);
        assertThat(conclusion().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void aRemarkFollowsItsDirectiveAndIsAnswered() {
        save(product("nghean.sct"), monthly("nghean.snv"), standing());
        commands.submit(code, office);
        approval.giveBack(
                code,
                new NewReturn(
                        null,
                        List.of(
                                new NewRemark(1, "Rút ngắn thời hạn"),
                                new NewRemark(2, "Giao cả xã"),
                                new NewRemark(3, "Bỏ"),
                                new NewRemark(1, " "))),
                leader);

        assertThat(conclusion().remarks()).hasSize(3).allMatch(Remark::current);
        commands.save(
                code, new ConclusionDraft(TEXT, List.of(monthly("nghean.snv"), product("nghean.snv"))), null, office);
        Remark second = remark("Giao cả xã");
        assertThat(second.directive()).isEqualTo(1);
        assertThat(second.outcome()).isEqualTo(RemarkOutcome.OPEN);
        assertThat(remark("Rút ngắn thời hạn").outcome()).isEqualTo(RemarkOutcome.CHANGED);
        assertThat(remark("Rút ngắn thời hạn").directive()).isEqualTo(2);
        assertThat(remark("Bỏ").outcome()).isEqualTo(RemarkOutcome.REMOVED);
        approval.answer(code, second.id(), "Xã đã có kế hoạch riêng", office2);
        assertThat(remark("Giao cả xã").outcome()).isEqualTo(RemarkOutcome.ANSWERED);
        assertThat(remark("Giao cả xã").answeredBy()).isEqualTo(office2.displayName());
    }

    @Test
    void anEarlierRoundsRemarksAreKept() {
        save(product("nghean.sct"));
        commands.submit(code, office);
        approval.giveBack(code, new NewReturn("", List.of(new NewRemark(1, "Một"))), leader);
        commands.submit(code, office);
        approval.giveBack(code, new NewReturn("Lại", List.of(new NewRemark(1, "Hai"))), leader);

        assertThat(conclusion().remarks())
                .extracting(Remark::text, Remark::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Một", false),
                        org.assertj.core.groups.Tuple.tuple("Hai", true));
    }

    @Test
    void aReturnSaysSomethingAtADirectiveThatIsThere() {
        save(product("nghean.sct"));
        commands.submit(code, office);
        assertThatThrownBy(() -> approval.giveBack(code, new NewReturn(" ", List.of(new NewRemark(1, ""))), leader))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> approval.giveBack(code, new NewReturn("x", List.of(new NewRemark(2, "y"))), leader))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("remarks[0].directive"));
        assertThat(stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void onlyTheOrganizerAnswersAndOnlyWhileItIsRevised() {
        save(product("nghean.sct"));
        commands.submit(code, office);
        approval.giveBack(code, new NewReturn(null, List.of(new NewRemark(1, "Một"))), leader);
        long remark = remark("Một").id();

        assertThatThrownBy(() -> approval.answer(code, remark, "x", leader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> approval.answer(code, remark, " ", office)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> approval.answer(code, remark + 1_000_000, "x", office))
                .isInstanceOf(NotFound.class);
        commands.submit(code, office);
        assertThatThrownBy(() -> approval.answer(code, remark, "x", office)).isInstanceOf(Refused.class);
    }

    @Test
    void theSignerSeesWhatIsDifferentFromTheVersionTheyGaveBack() {
        save(product("nghean.sct"), standing());
        commands.submit(code, office);
        assertThat(reading.difference(seen(leader), leader)).isNull();
        approval.giveBack(code, new NewReturn("Giao Sở Nội vụ", List.of()), leader);
        commands.save(
                code,
                new ConclusionDraft(
                        TEXT.replace("hằng tháng", "hằng quý"), List.of(product("nghean.snv"), monthly("nghean.sct"))),
                null,
                office);
        commands.submit(code, office);

        ConclusionDifference difference = Objects.requireNonNull(reading.difference(seen(leader), leader));
        assertThat(difference.from()).isEqualTo(1);
        assertThat(difference.text())
                .contains(new Piece(Piece.Kind.REMOVED, "tháng."), new Piece(Piece.Kind.ADDED, "quý."));
        assertThat(difference.directives())
                .extracting(ConclusionDifference.Changed::kind)
                .containsExactly(
                        ConclusionDifference.Kind.CHANGED,
                        ConclusionDifference.Kind.ADDED,
                        ConclusionDifference.Kind.DROPPED);
        assertThat(difference.directives().get(0).fields())
                .containsExactly(new ConclusionDifference.Field("leads", List.of("nghean.sct"), List.of("nghean.snv")));
    }

    @Test
    void autosavesOfOnePersonBecomeOneVersionButNothingSeenIsLost() {
        save(product("nghean.sct"));
        for (int i = 2; i <= 6; i++) {
            commands.save(code, new ConclusionDraft(TEXT + " " + i, List.of(product("nghean.sct"))), null, office);
            if (i == 3) {
                seen(leader);
            }
        }
        // as if the five had been typed over three minutes of the last ten, the last save being made now
        jdbc.sql("""
                        update conclusion_revision set saved_at = date_trunc('hour', saved_at) - interval '1 hour' + interval '1 second' * version
                        where session_id = (select id from working_session where code = ?)""").param(code).update();
        jdbc.sql("""
                        insert into conclusion_revision (session_id, version, text, directives, saved_by, saved_at)
                        select session_id, 90, text, directives, saved_by, date_trunc('hour', saved_at) + interval '200 seconds'
                          from conclusion_revision where version = 6
                           and session_id = (select id from working_session where code = ?)""").param(code).update();
        commands.save(code, new ConclusionDraft(TEXT + " 7", List.of(product("nghean.sct"))), null, office);
        assertThat(versions()).contains(3L, 7L).doesNotContain(1L, 2L, 4L, 5L);

        commands.submit(code, office);
        approval.giveBack(code, new NewReturn("Sửa", List.of()), leader);
        assertThat(versions()).contains(3L, 7L);
        assertThat(audit.of("SESSION", code))
                .filteredOn(event -> event.type().equals("ConclusionSaved"))
                .hasSize(7);
    }

    private List<Long> versions() {
        return jdbc.sql(
                        "select version from conclusion_revision where session_id = (select id from working_session where code = ?)")
                .param(code)
                .query(Long.class)
                .list();
    }

    private ConclusionView seen(Viewer by) {
        ConclusionView shown = reading.of(code, by);
        sightings.seen(shown, by);
        return shown;
    }

    private Remark remark(String text) {
        return conclusion().remarks().stream()
                .filter(remark -> remark.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void submitted(String signer) {
        save(product("nghean.sct"));
        approval.submit(code, new Submission(signer, null), office);
    }

    private void deputize(Viewer absent, Viewer deputy) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        NewDelegation entered = new NewDelegation(
                String.valueOf(absent.personId()), String.valueOf(deputy.personId()), today, today, null, null);
        delegations.grant(entered, new Checks(), absent);
    }

    private List<String> inbox(Viewer viewer) {
        return items.of(viewer, 200, 0).stream().map(WorkItem::subject).toList();
    }

    private String lastDetail(String type) {
        return audit.of("SESSION", code).stream()
                .filter(event -> event.type().equals(type))
                .reduce((one, other) -> other)
                .map(event -> event.detail().getOrDefault("for", ""))
                .orElseThrow();
    }
}
