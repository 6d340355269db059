package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.engine.Processes;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionStages;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.support.DondocTest;

/** A session of Nghệ An whose meeting is over, for each test its own. */
@DondocTest
abstract class AfterMeeting {

    static final LocalDate HELD = LocalDate.of(2026, 11, 10);
    static final LocalDate NOTICE = LocalDate.of(2026, 11, 20);
    static final String TEXT = "Sở Công Thương trình kế hoạch trước ngày 15/01/2027. Sở Nội vụ báo cáo hằng tháng.";

    @Autowired
    DemonstrationUnits demonstration;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SessionAccess access;

    @Autowired
    SessionStages stages;

    @Autowired
    Processes processes;

    @Autowired
    ConclusionCommands commands;

    @Autowired
    ConclusionReading reading;

    String code = "";
    Viewer office;
    Viewer office2;
    Viewer leader;
    Viewer department;

    @BeforeEach
    void meetingIsOver() {
        demonstration.load();
        office = viewer("nghean.office");
        office2 = viewer("nghean.office2");
        leader = viewer("nghean.leader");
        department = viewer("nghean.sct");
        code = session("PEOPLE_COMMITTEE", office);
    }

    Viewer viewer(String account) {
        return accounts.byUsername(account).orElseThrow();
    }

    String session(String host, Viewer organizer) {
        String fresh =
                "NA-2026-" + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 9);
        transaction.executeWithoutResult(status -> {
            insert(fresh, host, organizer);
            WorkingSession session = access.locked(fresh, organizer);
            stages.scheduled(session, organizer);
            stages.reportSubmitted(session, organizer);
            stages.reportAccepted(session, organizer);
        });
        return fresh;
    }

    private void insert(String fresh, String host, Viewer organizer) {
        long id = jdbc.sql("""
                        insert into working_session (code, province_id, title, kind, host, held_on, organizer_unit_id, reporting_unit_id,
                                                     stage, created_by, created_at, search, version)
                        values (:code, :province, 'Làm việc với Sở Công Thương', 'WORKING', :host, :held, :organizer,
                                (select id from unit where short_name = 'nghean.sct'), 'REPORT', :by, :at, '', 1)
                        returning id""")
                .param("code", fresh)
                .param("province", organizer.province())
                .param("host", host)
                .param("held", HELD)
                .param("organizer", organizer.unitId())
                .param("by", organizer.accountId())
                .param("at", Timestamp.from(Instant.now()))
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into session_chair (session_id, ordinal, person_id, title) values (?, 0, ?, 'Chủ tịch UBND tỉnh')")
                .params(id, viewer("nghean.leader").personId())
                .update();
    }

    Stage stage() {
        return access.visible(code, office).stage();
    }

    ConclusionView conclusion() {
        return reading.of(code, office);
    }

    void save(DirectiveDraft... directives) {
        commands.save(code, new ConclusionDraft(TEXT, List.of(directives)), null, office);
    }

    void approved(DirectiveDraft... directives) {
        save(directives);
        commands.submit(code, office);
        commands.approve(code, leader);
    }

    String freshNumber() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    List<String> tasks() {
        return new ArrayList<>(conclusion().tasks());
    }

    static DirectiveDraft product(String... leads) {
        return draft("Trình kế hoạch phát triển công nghiệp", "PRODUCT", "Kế hoạch", fixed("2027-01-15"), leads);
    }

    static DirectiveDraft monthly(String... leads) {
        DueDraft due = new DueDraft("PERIODIC", null, "MONTHLY", "2027-06-30", null, null);
        return draft("Báo cáo kết quả về Văn phòng", "SPECIFIC", null, due, leads);
    }

    static DirectiveDraft standing(String... leads) {
        return draft("Giữ gìn đoàn kết trong cơ quan", "STANDING", null, null, leads);
    }

    static DueDraft fixed(String date) {
        return new DueDraft("FIXED", date, null, null, null, null);
    }

    static DueDraft review(String date) {
        return new DueDraft("NONE", null, null, null, null, date);
    }

    static DirectiveDraft draft(
            String text, String nature, @Nullable String deliverable, @Nullable DueDraft due, String... leads) {
        return draft(text, nature, deliverable, due, List.of(leads), List.of());
    }

    static DirectiveDraft draft(
            String text,
            String nature,
            @Nullable String deliverable,
            @Nullable DueDraft due,
            List<String> leads,
            List<String> coordinators) {
        return new DirectiveDraft(
                text,
                null,
                null,
                null,
                nature,
                null,
                null,
                null,
                null,
                null,
                deliverable,
                null,
                null,
                null,
                leads,
                coordinators,
                due,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
