package vn.dondoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.Meetings;
import vn.dondoc.session.NewOpinion;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.Opinion;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.Stage;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** What is noted in a meeting: nothing is lost or stored twice, and its directives begin the conclusion. */
@DondocTest
class MeetingTest {

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    DepartmentReports reports;

    @Autowired
    SessionReading reading;

    @Autowired
    Opinions opinions;

    @Autowired
    Meetings meetings;

    @Autowired
    NotedDirectives directives;

    @Autowired
    RollCall rollCall;

    @Autowired
    AuditLog log;

    @Autowired
    Speakers speakers;

    @Autowired
    ConclusionReading conclusions;

    @Autowired
    MeetingDraft draft;

    @Autowired
    JdbcClient jdbc;

    private String code = "";

    @BeforeEach
    void meeting() {
        units.load();
        code = scheduling
                .schedule(
                        NewSession.of(Entered.of(Map.of(
                                "title", "Làm việc để ghi biên bản",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "2033-01-11",
                                "chairs[0]", "nghean.leader",
                                "reportingUnit", "nghean.sct",
                                "participants[0].group", "nghean.communes",
                                "participants[1].label", "Hiệp hội doanh nghiệp"))),
                        office())
                .code();
        reports.save(
                code,
                NewReport.of(Entered.of(Map.of(
                        "indicators[0].name", "Sản lượng",
                        "indicators[0].value", "12",
                        "indicators[0].unit", "tấn"))),
                null,
                viewer("nghean.sct"));
        reports.submit(code, viewer("nghean.sct"));
        reports.accept(code, office());
    }

    @Test
    void directivesNotedInTheMeetingBeginTheConclusionAndLeaveTheStage() {
        long first = say("nghean.leader", "Tình hình đã rõ. Sở Công Thương rà soát các cụm công nghiệp.");
        say("nghean.sct", "Xin tiếp thu.");
        long third = say("Ông khách mời", "Đề nghị công bố giá điện.");
        directives.note(code, first, "Sở Công Thương rà soát các cụm công nghiệp.", office());
        directives.note(code, first, "Sở Công Thương rà soát các cụm công nghiệp.", viewer("nghean.office2"));
        directives.note(code, third, null, office());
        assertThat(session().stage()).isEqualTo(Stage.MEETING);
        ConclusionDraft begun = draft.of(session().id()).orElseThrow();
        assertThat(begun.text()).isEqualTo("Sở Công Thương rà soát các cụm công nghiệp.\nĐề nghị công bố giá điện.");
        meetings.recorded(code, office());
        ConclusionView view = conclusions.of(code, office());
        assertThat(view.text()).isEqualTo(begun.text());
        assertThat(view.directives()).hasSize(2);
        assertThat(view.directives().get(0).directive().issuer()).isEqualTo("nghean.leader");
        assertThat(view.text()
                        .substring(
                                view.directives().get(1).directive().start(),
                                view.directives().get(1).directive().end()))
                .isEqualTo("Đề nghị công bố giá điện.");
        assertThat(view.directives().get(1).directive().issuerText()).isEqualTo("Ông khách mời");
    }

    @Test
    void aMarkIsTakenBackAndASentenceMustHaveBeenSaid() {
        long opinion = say("nghean.leader", "Giao Sở Công Thương báo cáo.");
        directives.note(code, opinion, null, office());
        NotedDirective noted = directives.of(session().id()).get(0);
        directives.drop(code, noted.id(), office());
        assertThat(directives.of(session().id())).isEmpty();
        assertThat(log.of("SESSION", code))
                .filteredOn(event -> event.type().equals("NotedDirectiveDropped"))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).containsEntry("reason", "Giao Sở Công Thương báo cáo."));
        assertThatThrownBy(() -> directives.note(code, opinion, "Một câu khác", office()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> directives.note(code, opinion, null, viewer("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> directives.note(code, 999_999_999, null, office()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWritersAtOnceLoseNothing() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> done =
                    both.invokeAll(List.of(writing("nghean.office", 15), writing("nghean.office2", 15)));
            for (Future<Integer> one : done) {
                assertThat(one.get()).isEqualTo(15);
            }
        } finally {
            both.shutdownNow();
        }
        List<Opinion> said = opinions.of(session().id());
        assertThat(said).hasSize(30);
        assertThat(said).extracting(Opinion::ordinal).doesNotHaveDuplicates();
        assertThat(said).extracting(Opinion::text).contains("nghean.office nói điều 0", "nghean.office2 nói điều 14");
    }

    private Callable<Integer> writing(String account, int times) {
        return () -> {
            for (int i = 0; i < times; i++) {
                opinions.add(code, new NewOpinion("nghean.leader", null, account + " nói điều " + i), viewer(account));
            }
            return times;
        };
    }

    @Test
    void anEntrySentAgainIsStoredOnce() {
        NewOpinion entry = new NewOpinion("nghean.leader", null, "Một lần thôi", "khoa-1");
        long first = opinions.add(code, entry, office()).id();
        assertThat(opinions.add(code, entry, office()).id()).isEqualTo(first);
        assertThat(opinions.of(session().id())).hasSize(1);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBeforeAndOneOfTwoIsTold() {
        long id = say("nghean.leader", "Bản đầu");
        String stamp = directives.stamp(session().id());
        Opinion changed = opinions.change(code, id, new NewOpinion("nghean.sct", null, "Bản sửa"), 0L, office());
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.speaker()).isEqualTo("nghean.sct");
        assertThat(directives.stamp(session().id())).isNotEqualTo(stamp);
        assertThatThrownBy(() -> opinions.change(
                        code, id, new NewOpinion("nghean.sct", null, "Bản khác"), 0L, viewer("nghean.office2")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> opinions.remove(code, id, 0L, office())).isInstanceOf(Stale.class);
        opinions.remove(code, id, 1L, office());
        assertThat(opinions.of(session().id())).isEmpty();
        assertThat(jdbc.sql("select text from opinion_revision where opinion_id = ? order by version")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("Bản đầu", "Bản sửa");
    }

    @Test
    void onlyTheOrganizerCorrectsAndOnlyOpinionsOfTheSession() {
        long id = say("nghean.leader", "Không sửa được");
        assertThatThrownBy(() -> opinions.change(code, id, new NewOpinion(null, null, "x"), 0L, viewer("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> opinions.remove(code, 999_999_999, 0L, office()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoSpokeLastComesFirstAmongTheSpeakers() {
        assertThat(values()).startsWith("nghean.leader").contains("nghean.sct", "nghean.xa1");
        say("nghean.xa1", "Xã xin báo cáo");
        assertThat(values()).startsWith("nghean.xa1", "nghean.leader");
        String name = speakers.of(session()).get(0).name();
        assertThat(speakers.named(name, session())).isEqualTo("nghean.xa1");
        assertThat(speakers.named("Người không quen", session())).isEqualTo("Người không quen");
    }

    private List<String> values() {
        return speakers.of(session()).stream().map(Speaker::value).toList();
    }

    @Test
    void whoIsThereIsNotedOncePerAttendee() {
        List<String> attendees = new ArrayList<>();
        rollCall.of(session()).forEach(line -> attendees.add(line.attendee()));
        assertThat(attendees)
                .contains("unit:nghean.sct", "unit:nghean.xa1", "other:Hiệp hội doanh nghiệp")
                .doesNotHaveDuplicates();
        rollCall.note(code, "unit:nghean.xa1", Presence.ABSENT, null, office());
        rollCall.note(code, "unit:nghean.xa1", Presence.DEPUTISED, "Phó Chủ tịch xã", office());
        assertThat(rollCall.of(session()))
                .filteredOn(line -> line.attendee().equals("unit:nghean.xa1"))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(Presence.DEPUTISED))
                .satisfies(line -> assertThat(line.representative()).isEqualTo("Phó Chủ tịch xã"));
        assertThat(log.of("SESSION", code))
                .filteredOn(event -> event.type().equals("AttendanceNoted"))
                .extracting(event -> event.detail().get("state"))
                .containsExactly("ABSENT", "DEPUTISED");
        assertThatThrownBy(() -> rollCall.note(code, "unit:nghean.snv", Presence.PRESENT, null, office()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rollCall.note(code, "unit:nghean.sct", null, null, office()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rollCall.note(code, "unit:nghean.sct", Presence.PRESENT, null, viewer("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingIsCorrectedOnceTheSessionIsCancelled() {
        long id = say("nghean.leader", "Đã nói");
        scheduling.cancel(code, "Dừng", office());
        assertThatThrownBy(() -> opinions.change(code, id, new NewOpinion(null, null, "x"), 0L, office()))
                .isInstanceOf(Refused.class)
                .hasMessage("session.opinionsFixed");
        assertThatThrownBy(() -> directives.note(code, id, null, office())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rollCall.note(code, "unit:nghean.sct", Presence.PRESENT, null, office()))
                .isInstanceOf(Refused.class);
    }

    private long say(String speaker, String text) {
        return opinions.add(code, new NewOpinion(speaker, null, text), office()).id();
    }

    private SessionView session() {
        return reading.byCode(code, office());
    }

    private Viewer office() {
        return viewer("nghean.office");
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
