package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** A session from its schedule to the drafting of its conclusion: aggregate, process, inbox and history together. */
@DondocTest
@Transactional
class SessionWalkTest {

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    DepartmentReports reports;

    @Autowired
    Opinions opinions;

    @Autowired
    Meetings meetings;

    @Autowired
    SessionReading reading;

    @Autowired
    SessionStages stages;

    @Autowired
    SessionAccess access;

    @Autowired
    SessionLists lists;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems workItems;

    @Autowired
    AuditLog log;

    @BeforeTransaction
    void people() {
        units.load();
    }

    @Test
    void everyStageHasItsStepAndItsDebtor() {
        String code = scheduled();
        WorkItem report = stands(code, Stage.REPORT, "Sở Công Thương");
        assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(workItems.of(viewer("nghean.sct"), 100, 0))
                .extracting(WorkItem::subject)
                .contains(code);
        reports.save(code, report("892,3"), null, viewer("nghean.sct2"));
        reports.submit(code, viewer("nghean.sct"));
        stands(code, Stage.REPORT_CHECK, "Văn phòng UBND tỉnh");
        reports.giveBack(code, "Thiếu số liệu xuất khẩu", viewer("nghean.office"));
        stands(code, Stage.REPORT, "Sở Công Thương");
        assertThat(reportOf(code).returnedReason()).isEqualTo("Thiếu số liệu xuất khẩu");
        reports.save(code, report("900"), reportOf(code).version(), viewer("nghean.sct"));
        reports.submit(code, viewer("nghean.sct"));
        reports.accept(code, viewer("nghean.office2"));
        stands(code, Stage.MEETING, "Văn phòng UBND tỉnh");
        opinions.add(code, new NewOpinion("nghean.leader2", null, "Cần rà soát"), viewer("nghean.office"));
        meetings.recorded(code, viewer("nghean.office"));
        stands(code, Stage.DRAFTING, "Văn phòng UBND tỉnh");
        assertThat(log.of(SessionHistory.SUBJECT, code))
                .extracting(AuditEvent::type)
                .containsExactly(
                        "SessionScheduled",
                        "ReportSaved",
                        "ReportSubmitted",
                        "ReportReturned",
                        "ReportSaved",
                        "ReportSubmitted",
                        "ReportAccepted",
                        "MeetingStarted",
                        "OpinionAdded",
                        "MeetingRecorded");
    }

    @Test
    void theSignerOwesTheApprovalAndAReturnedDraftIsDraftedAgain() {
        String code = at(Stage.DRAFTING);
        Viewer office = viewer("nghean.office");
        stages.conclusionSubmitted(access.locked(code, office), office);
        WorkItem approval = Objects.requireNonNull(workItems.openOf(code));
        assertThat(approval.step()).isEqualTo("Task_ApproveConclusion");
        assertThat(approval.personId()).isEqualTo(viewer("nghean.leader").personId());
        Viewer leader = viewer("nghean.leader");
        stages.conclusionReturned(access.locked(code, leader), "Nêu rõ thời hạn", leader);
        stands(code, Stage.DRAFTING, "Văn phòng UBND tỉnh");
    }

    @Test
    void aSessionIsClosedOnceItsFollowUpsAreFinished() {
        String code = at(Stage.FOLLOW_UP);
        assertThat(processes.live(code)).isTrue();
        Viewer office = viewer("nghean.office");
        WorkingSession session = access.locked(code, office);
        stages.followUpsFinished(session.id(), office.actor());
        stages.followUpsFinished(session.id(), office.actor());
        assertThat(reading.byCode(code, office).stage()).isEqualTo(Stage.CLOSED);
        assertThat(processes.live(code)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT", "REPORT_CHECK", "MEETING", "DRAFTING", "APPROVAL", "ISSUANCE"})
    void cancellingEndsTheProcessInEveryStage(Stage stage) {
        String code = at(stage);
        scheduling.cancel(code, "Lãnh đạo bận đột xuất", viewer("nghean.office"));
        assertThat(reading.byCode(code, viewer("nghean.office")).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(processes.live(code)).isFalse();
        assertThat(workItems.openOf(code)).isNull();
    }

    @Test
    void anIssuedOrCancelledSessionIsNotCancelled() {
        String issued = at(Stage.FOLLOW_UP);
        assertThatThrownBy(() -> scheduling.cancel(issued, "x", viewer("nghean.office")))
                .isInstanceOf(Refused.class)
                .hasMessage("session.tasksAlreadyIssued");
        String cancelled = scheduled();
        scheduling.cancel(cancelled, "x", viewer("nghean.office"));
        assertThatThrownBy(() -> scheduling.cancel(cancelled, "x", viewer("nghean.office")))
                .isInstanceOf(Refused.class)
                .hasMessage("session.alreadyEnded");
    }

    @Test
    void everythingEnteredIsReadBack() {
        String previous = scheduled();
        Map<String, String> texts = new HashMap<>(session());
        texts.putAll(Map.of(
                "date", "21/05/2022",
                "dateApproximate", "true",
                "reporter", "nghean.sct",
                "place", "Hội trường A",
                "horizon", "định hướng 2022–2025",
                "workProgramme", "chương trình công tác năm 2022",
                "previousSession", previous,
                "relatedSessions[0]", previous,
                "source.url", "https://example.vn/tin",
                "source.publishedAt", "2023-06-08T15:51:42+07:00"));
        texts.putAll(Map.of(
                "chairs[0]", "nghean.bithu",
                "chairs[1]", "nghean.leader",
                "chairs[2]", "nghean.leader2",
                "participants[0].group", "nghean.departments",
                "participants[1].unit", "nghean.snv",
                "participants[2].person", "nghean.leader2",
                "participants[3].label", "Ban Thường vụ Tỉnh ủy",
                "references[0].number", "29-NQ/TU",
                "references[0].kind", "RESOLUTION",
                "references[0].title", "Phát triển công nghiệp"));
        String code = schedule(texts, "nghean.office").code();
        SessionView read = reading.byCode(code, viewer("nghean.office"));
        assertThat(code).startsWith("NA-2022-");
        assertThat(read.chairs())
                .extracting(SessionView.PersonName::person)
                .containsExactly("nghean.bithu", "nghean.leader", "nghean.leader2");
        assertThat(read.chairs().get(1).title()).isEqualTo("Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh");
        assertThat(SessionTexts.of(read).texts())
                .containsEntry("participants[0].group", "nghean.departments")
                .containsEntry("participants[3].label", "Ban Thường vụ Tỉnh ủy")
                .containsEntry("references[0].number", "29-NQ/TU")
                .containsEntry("previousSession", previous)
                .containsEntry("relatedSessions[0]", previous)
                .containsEntry("date", "21/05/2022")
                .containsEntry("period.from", "01/01/2026");
        scheduling.edit(code, NewSession.of(SessionTexts.of(read)), read.version(), viewer("nghean.office"));
        SessionView again = reading.byCode(code, viewer("nghean.office"));
        assertThat(SessionTexts.of(again).texts())
                .isEqualTo(SessionTexts.of(read).texts());
        assertThat(again.version()).isGreaterThan(read.version());
    }

    @Test
    void oneDocumentIsOneRowInItsProvince() {
        Map<String, String> texts = new HashMap<>(session());
        texts.put("references[0].number", "30-NQ/TU");
        texts.put("references[1].number", "30-NQ/TU");
        texts.put("references[1].issuer", "Tỉnh ủy");
        SessionView read = reading.byCode(schedule(texts, "nghean.office").code(), viewer("nghean.office"));
        assertThat(read.references()).hasSize(1);
        assertThat(read.references().get(0).issuer()).isEqualTo("Tỉnh ủy");
    }

    @Test
    void whoEditsAnOldVersionIsTold() {
        String code = scheduled();
        long version = reading.byCode(code, viewer("nghean.office")).version();
        scheduling.edit(code, NewSession.of(Entered.of(session())), version, viewer("nghean.office2"));
        assertThatThrownBy(() ->
                        scheduling.edit(code, NewSession.of(Entered.of(session())), version, viewer("nghean.office")))
                .isInstanceOf(Stale.class);
        reports.save(code, report("891"), 0L, viewer("nghean.sct"));
        assertThatThrownBy(() -> reports.save(code, report("893"), 0L, viewer("nghean.sct2")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aReportIsRewrittenOnlyBeforeItsSubmission() {
        String code = at(Stage.REPORT_CHECK);
        assertThatThrownBy(() -> reports.save(code, report("893"), null, viewer("nghean.sct")))
                .isInstanceOf(Refused.class)
                .hasMessage("session.reportSubmitted");
        assertThatThrownBy(() -> reports.submit(code, viewer("nghean.sct"))).isInstanceOf(Refused.class);
        String empty = scheduled();
        assertThatThrownBy(() -> reports.submit(empty, viewer("nghean.sct")))
                .isInstanceOf(Refused.class)
                .hasMessage("session.reportEmpty");
    }

    @Test
    void theOfficeSchedulesForLeadersAndAUnitForItself() {
        Map<String, String> own = new HashMap<>(session());
        own.put("host", "UNIT");
        own.put("chairs[0]", "nghean.sct");
        String code = schedule(own, "nghean.sct").code();
        assertThat(reading.byCode(code, viewer("nghean.sct2")).organizer().unit())
                .isEqualTo("nghean.sct");
        assertThatThrownBy(() -> schedule(own, "nghean.office")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> schedule(session(), "nghean.sct")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> schedule(session(), "nghean.leader")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> schedule(session(), "nghean.inspection")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> schedule(own, "nghean.snv"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .anySatisfy(error -> assertThat(error.error()).isEqualTo("session.ownUnitReports")));
    }

    @Test
    void eachDoesOnlyWhatIsTheirs() {
        String code = at(Stage.REPORT_CHECK);
        assertThatThrownBy(() -> reports.accept(code, viewer("nghean.sct"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reports.accept(code, viewer("nghean.leader"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reports.accept(code, viewer("nghean.inspection")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scheduling.cancel(code, "x", viewer("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.recorded(code, viewer("nghean.office")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> opinions.add(code, new NewOpinion(null, null, "x"), viewer("nghean.office")))
                .isInstanceOf(Refused.class)
                .hasMessage("session.opinionsClosed");
    }

    @Test
    void aSessionExistsOnlyForThoseItConcerns() {
        String code = scheduled();
        for (String sees :
                List.of("nghean.office", "nghean.leader", "nghean.inspection", "nghean.sct", "nghean.sct2")) {
            assertThat(reading.byCode(code, viewer(sees)).code()).isEqualTo(code);
            assertThat(listed(sees)).as(sees).contains(code);
        }
        for (String stranger : List.of("nghean.snv", "nghean.xa1", "yenbai.office", "yenbai.leader", "admin")) {
            assertThatThrownBy(() -> reading.byCode(code, viewer(stranger))).isInstanceOf(NotFound.class);
            assertThat(listed(stranger)).as(stranger).doesNotContain(code);
        }
    }

    @Test
    void whoTakesPartSeesTheSession() {
        Map<String, String> texts = new HashMap<>(session());
        texts.put("participants[0].group", "nghean.communes");
        String code = schedule(texts, "nghean.office").code();
        assertThat(listed("nghean.xa1")).contains(code);
        assertThat(listed("nghean.snv")).doesNotContain(code);
    }

    @Test
    void aListIsSearchedWithoutDiacriticsAndInPages() {
        Map<String, String> texts = new HashMap<>(session());
        texts.put("title", "Làm việc về cụm công nghiệp Đồi Chè 50%");
        schedule(texts, "nghean.office");
        schedule(texts, "nghean.office");
        Viewer office = viewer("nghean.office");
        assertThat(lists.list(filter("doi che", 1, 1), office))
                .satisfies(page -> assertThat(page.total()).isEqualTo(2))
                .satisfies(page -> assertThat(page.rows()).hasSize(1));
        assertThat(lists.list(filter("50%", 1, 10), office).total()).isEqualTo(2);
        assertThat(lists.list(filter("5_%", 1, 10), office).total()).isZero();
        assertThat(lists.list(filter("đồi chè", 3, 1), office).rows()).isEmpty();
    }

    private static SessionFilter filter(String q, int page, int size) {
        return new SessionFilter(q, null, null, null, null, page, size);
    }

    private List<String> listed(String account) {
        return lists.list(new SessionFilter(null, null, null, null, null, 1, 200), viewer(account)).rows().stream()
                .map(SessionLists.Row::code)
                .toList();
    }

    private WorkItem stands(String code, Stage stage, String unit) {
        assertThat(reading.byCode(code, viewer("nghean.office")).stage()).isEqualTo(stage);
        assertThat(processes.openSteps(code)).containsExactly(stage.step());
        WorkItem open = Objects.requireNonNull(workItems.openOf(code));
        assertThat(open.step()).isEqualTo(stage.step());
        assertThat(open.unitName()).isEqualTo(unit);
        assertThat(open.personId()).isNull();
        return open;
    }

    private String at(Stage stage) {
        String code = scheduled();
        Viewer office = viewer("nghean.office");
        Viewer leader = viewer("nghean.leader");
        List<Runnable> walk = List.of(
                () -> {
                    reports.save(code, report("891"), null, viewer("nghean.sct"));
                    reports.submit(code, viewer("nghean.sct"));
                },
                () -> reports.accept(code, office),
                () -> meetings.recorded(code, office),
                () -> stages.conclusionSubmitted(access.locked(code, office), office),
                () -> stages.conclusionApproved(access.locked(code, leader), leader),
                () -> stages.noticeIssued(access.locked(code, office), Map.of(), office));
        walk.subList(0, stage.ordinal()).forEach(Runnable::run);
        assertThat(reading.byCode(code, office).stage()).isEqualTo(stage);
        return code;
    }

    private String scheduled() {
        return schedule(session(), "nghean.office").code();
    }

    private WorkingSession schedule(Map<String, String> texts, String account) {
        return scheduling.schedule(NewSession.of(Entered.of(texts)), viewer(account));
    }

    private DepartmentReport reportOf(String code) {
        return reports.of(reading.byCode(code, viewer("nghean.office")).id()).orElseThrow();
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }

    private static Map<String, String> session() {
        return Map.of(
                "title", "Làm việc với Sở Công Thương",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "2026-11-23",
                "chairs[0]", "nghean.leader",
                "reportingUnit", "nghean.sct",
                "reportDueOn", "20/11/2026",
                "period.label", "5 tháng đầu năm",
                "period.from", "2026-01-01",
                "period.to", "2026-05-31");
    }

    private static NewReport report(String value) {
        return NewReport.of(Entered.of(Map.of(
                "indicators[0].name", "Kim ngạch xuất khẩu",
                "indicators[0].value", value,
                "indicators[0].unit", "triệu USD")));
    }
}
