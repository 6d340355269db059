package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.Stage;
import vn.dondoc.task.TaskCommands;

class ConclusionWalkTest extends AfterMeeting {

    @Autowired
    TaskCommands taskCommands;

    @Test
    void theFirstSaveEndsTheMeeting() {
        assertThat(conclusion().version()).isZero();
        save(product("nghean.sct"));

        assertThat(stage()).isEqualTo(Stage.DRAFTING);
        assertThat(processes.openSteps(code)).containsExactly("Task_DraftConclusion");
        assertThat(conclusion().state()).isEqualTo(ConclusionState.DRAFT);
        assertThat(conclusion().version()).isEqualTo(1);
        assertThat(conclusion().savedBy()).isEqualTo(office.displayName());
        assertThat(conclusion().mayEdit()).isTrue();
    }

    @Test
    void goesFromDraftToClosed() {
        save(product("nghean.sct"), monthly("nghean.snv"), standing());
        commands.submit(code, office);
        assertThat(stage()).isEqualTo(Stage.APPROVAL);
        commands.returnForRevision(code, "Nêu rõ thời hạn", leader);
        assertThat(stage()).isEqualTo(Stage.DRAFTING);
        assertThat(conclusion().state()).isEqualTo(ConclusionState.RETURNED);
        assertThat(conclusion().returnedReason()).isEqualTo("Nêu rõ thời hạn");
        commands.submit(code, office2);
        commands.approve(code, leader);
        assertThat(stage()).isEqualTo(Stage.ISSUANCE);
        assertThat(conclusion().signer()).isEqualTo(leader.displayName());

        Issued issued = commands.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThat(issued.tasks()).containsExactly(code + ".01", code + ".02", code + ".03");
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
        assertThat(processes.openSteps(code)).isEmpty();
        assertThat(issued.tasks()).allMatch(processes::live);
        assertThat(conclusion().directives()).extracting(DirectiveLine::code).containsExactlyElementsOf(issued.tasks());

        taskCommands.recall(code + ".01", "Không còn cần thiết", office);
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
        taskCommands.recall(code + ".02", "Không còn cần thiết", office);
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        assertThat(processes.live(code)).isFalse();
    }

    @Test
    void aPetitionWithoutDispositionKeepsTheSessionOpen() {
        approved(product("nghean.sct"));
        jdbc.sql("""
                        insert into petition (code, province_id, session_id, ordinal, from_unit_id, kind, text)
                        select code || '.K1', province_id, id, 1, reporting_unit_id, 'FUNDING', 'Bố trí kinh phí'
                          from working_session where code = ?""").param(code).update();
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
        taskCommands.recall(code + ".01", "Không còn cần thiết", office);

        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
    }

    @Test
    void aDepartmentConcludesItsOwnConference() {
        code = session("UNIT", department);
        Viewer specialist = viewer("nghean.sct2");
        commands.save(code, new ConclusionDraft(TEXT, List.of(product("nghean.sct"))), 0L, specialist);
        commands.submit(code, specialist);
        assertThatThrownBy(() -> commands.approve(code, specialist)).isInstanceOf(NotAllowed.class);
        commands.approve(code, department);
        Issued issued = commands.issue(code, freshNumber(), NOTICE.toString(), specialist);

        assertThat(issued.notice().notation()).isEqualTo("TB-SCT");
        assertThat(issued.tasks()).containsExactly(code + ".01");
    }

    @Test
    void everySavedVersionIsKept() {
        save(product("nghean.sct"));
        save(product("nghean.sct"));
        assertThat(conclusion().version()).isEqualTo(1);
        save(product("nghean.snv"));
        assertThat(conclusion().version()).isEqualTo(2);
        ConclusionRevision first = reading.revision(code, 1, office);
        assertThat(first.directives()).singleElement().satisfies(directive -> assertThat(directive.leads())
                .containsExactly("nghean.sct"));
        assertThat(first.savedBy()).isEqualTo(office.displayName());
    }

    @Test
    void whoSavesSecondIsToldAndOverwritesNothing() {
        save(product("nghean.sct"));
        ConclusionDraft theirs = new ConclusionDraft(TEXT, List.of(product("nghean.snv")));
        commands.save(code, theirs, 1L, office2);
        ConclusionDraft mine = new ConclusionDraft(TEXT + " Hết.", List.of(product("nghean.sct")));

        assertThatThrownBy(() -> commands.save(code, mine, 1L, office)).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.edited()).isEqualTo(1);
            assertThat(stale.newest()).isEqualTo(2);
        });
        assertThat(conclusion().text()).isEqualTo(TEXT);
        assertThat(conclusion().directives().get(0).directive().leads()).containsExactly("nghean.snv");
        commands.save(code, mine, 2L, office);
        assertThat(conclusion().version()).isEqualTo(3);
    }

    @Test
    void whatWasSavedIsReadAsItWasTyped() {
        DirectiveDraft full = new DirectiveDraft(
                "Trình kế hoạch",
                "Kế hoạch",
                0,
                14,
                "PRODUCT",
                "NEED",
                "nghean.leader",
                "Chủ tịch",
                "Sở",
                "công nghiệp",
                "Kế hoạch",
                "plan",
                "892,3",
                "triệu USD",
                List.of("nghean.sct", "nghean.communes"),
                List.of("nghean.snv"),
                fixed("15/01/2027"),
                true,
                null,
                "Xuất khẩu",
                "Dự án A",
                List.of("12-NQ/TU"),
                null);
        save(full);

        DirectiveDraft read = conclusion().directives().get(0).directive();
        assertThat(read.targetValue()).isEqualTo("892,3");
        assertThat(read.due()).isEqualTo(fixed("2027-01-15"));
        assertThat(read.leads()).containsExactly("nghean.sct", "nghean.communes");
        assertThat(read.references()).containsExactly("12-NQ/TU");
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("due", "targetValue")
                .isEqualTo(full);
    }

    @Test
    void theSignerCorrectsWhatIsBeforeThem() {
        save(product("nghean.sct"));
        commands.submit(code, office);
        ConclusionDraft corrected = new ConclusionDraft(TEXT, List.of(product("nghean.snv")));

        assertThatThrownBy(() -> commands.save(code, corrected, 1L, office)).isInstanceOf(NotAllowed.class);
        commands.save(code, corrected, 1L, leader);
        assertThat(conclusion().state()).isEqualTo(ConclusionState.SUBMITTED);
        commands.approve(code, leader);
        assertThat(conclusion().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghean.leader", "nghean.sct", "nghean.xa1", "nghean.inspection"})
    void onlyTheOrganizerDrafts(String account) {
        ConclusionDraft draft = new ConclusionDraft(TEXT, List.of(product("nghean.sct")));
        assertThatThrownBy(() -> commands.save(code, draft, null, viewer(account)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        assertThat(stage()).isEqualTo(Stage.MEETING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghean.office", "nghean.sct", "nghean.inspection", "nghean.snv"})
    void onlyASignerDecides(String account) {
        save(product("nghean.sct"));
        commands.submit(code, office);
        assertThatThrownBy(() -> commands.approve(code, viewer(account)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        assertThatThrownBy(() -> commands.returnForRevision(code, "Không", viewer(account)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        assertThat(stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void anotherProvinceAndTheReportingUnitDoNotSeeADraft() {
        save(product("nghean.sct"));
        assertThatThrownBy(() -> reading.of(code, department)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.of(code, viewer("hagiang.office"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commands.submit(code, viewer("hagiang.office")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void eachStepIsRefusedOutOfItsTurn() {
        assertThatThrownBy(() -> commands.submit(code, office)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> commands.approve(code, leader)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> commands.issue(code, "1", NOTICE.toString(), office))
                .isInstanceOf(Refused.class);
        save();
        assertThatThrownBy(() -> commands.submit(code, office))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("conclusion.noDirectives"));
        approved(product("nghean.sct"));
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThatThrownBy(this::save).isInstanceOf(Refused.class);
    }
}
