package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** The beginning of a meeting is told once, whichever way it comes about, and not before its report is accepted. */
@DondocTest
@Transactional
@RecordApplicationEvents
class MeetingStartTest {

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
    ApplicationEvents events;

    @BeforeTransaction
    void people() {
        units.load();
    }

    @Test
    void theOrganizerStartsIt() {
        String code = accepted();
        assertThat(reading.byCode(code, office()).startedAt()).isNull();
        meetings.start(code, office());
        var began = reading.byCode(code, office()).startedAt();
        assertThat(began).isNotNull();
        meetings.start(code, viewer("nghean.office2"));
        say(code);
        meetings.recorded(code, office());
        assertThat(reading.byCode(code, office()).startedAt()).isEqualTo(began);
        assertThat(starts(code)).isEqualTo(1);
    }

    @Test
    void theFirstOpinionStartsIt() {
        String code = accepted();
        say(code);
        say(code);
        assertThat(starts(code)).isEqualTo(1);
    }

    @Test
    void theRecordOfTheMeetingStartsIt() {
        String code = accepted();
        meetings.recorded(code, office());
        say(code);
        assertThat(starts(code)).isEqualTo(1);
    }

    @Test
    void itDoesNotBeginBeforeItsReportIsAccepted() {
        String code = scheduled();
        assertThatThrownBy(() -> meetings.start(code, office()))
                .isInstanceOf(Refused.class)
                .hasMessage("session.notInStage.MEETING");
        assertThat(starts(code)).isZero();
    }

    @Test
    void onlyTheOrganizerStartsIt() {
        String code = accepted();
        assertThatThrownBy(() -> meetings.start(code, viewer("nghean.sct"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.start(code, viewer("nghean.leader"))).isInstanceOf(NotAllowed.class);
    }

    private long starts(String code) {
        return events.stream(MeetingStarted.class)
                .filter(started -> started.code().equals(code))
                .count();
    }

    private void say(String code) {
        opinions.add(code, new NewOpinion("nghean.leader", null, "Cần rà soát tiến độ"), office());
    }

    private String accepted() {
        String code = scheduled();
        reports.save(
                code,
                NewReport.of(Entered.of(Map.of(
                        "indicators[0].name",
                        "Giá trị sản xuất",
                        "indicators[0].value",
                        "10",
                        "indicators[0].unit",
                        "tỷ đồng"))),
                null,
                viewer("nghean.sct"));
        reports.submit(code, viewer("nghean.sct"));
        reports.accept(code, office());
        return code;
    }

    private String scheduled() {
        return scheduling
                .schedule(
                        NewSession.of(Entered.of(Map.of(
                                "title", "Làm việc về tiến độ",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "2026-11-23",
                                "chairs[0]", "nghean.leader",
                                "reportingUnit", "nghean.sct"))),
                        office())
                .code();
    }

    private Viewer office() {
        return viewer("nghean.office");
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
