package vn.dondoc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.organization.Units;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;

/** Each way to answer a petition, what each one needs, and who may answer. */
@DondocTest
class PetitionAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    Units organization;

    @Autowired
    SessionAccess access;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Value("${dondoc.policy.petition-answer-working-days}")
    int workingDaysToAnswer;

    private Api office;
    private Api department;
    private String first;

    @BeforeEach
    void onePetition() {
        units.load();
        office = Api.on(port).as("nghean.office");
        department = Api.on(port).as("nghean.sct");
        String session = office.post(
                        "/sessions",
                        Map.of(
                                "title", "Nghe kiến nghị của Sở Công Thương",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "2026-11-20",
                                "chairs", List.of("nghean.leader"),
                                "reportingUnit", "nghean.sct"))
                .expect(201)
                .get("code")
                .asString();
        department
                .put(
                        "/sessions/" + session + "/report",
                        Map.of(
                                "weaknesses",
                                "Thiếu vốn đối ứng",
                                "petitions",
                                List.of(Map.of("text", "Bố trí vốn đối ứng", "kind", "FUNDING"))))
                .expect(200);
        department.post("/sessions/" + session + "/report/submission").expect(200);
        office.post("/sessions/" + session + "/report/acceptance").expect(200);
        first = "/petitions/" + session + ".K1";
    }

    @Test
    void aRefusalNeedsItsReason() {
        refused(Map.of("disposition", "REFUSED"));
        answered(Map.of("disposition", "REFUSED", "reason", "Chưa cân đối được ngân sách"), "REFUSED");
    }

    @Test
    void aReferralNeedsTheUnitThatAnswers() {
        refused(Map.of("disposition", "REFERRED"));
        refused(Map.of("disposition", "REFERRED", "answerUnit", "yenbai.stc"));
        answered(Map.of("disposition", "REFERRED", "answerUnit", "nghean.stc", "dueOn", "2026-12-15"), "REFERRED");
    }

    @Test
    void aReferralWithoutADayIsAnsweredWithinTheDaysOfThePolicy() {
        answered(Map.of("disposition", "REFERRED", "answerUnit", "nghean.stc"), "REFERRED");
        assertThat(dueOn()).isEqualTo(workingDaysFromToday(workingDaysToAnswer));

        Viewer by = accounts.loadUserByUsername("nghean.office");
        DispositionWriting hurried = new DispositionWriting(organization, calendar, jdbc, clock, 3);
        NewDisposition referred = new NewDisposition(Disposition.REFERRED, null, "nghean.stc", null, null);
        transaction.executeWithoutResult(status ->
                hurried.write(code(), referred, access.visible(code().substring(0, code().indexOf('.')), by), by));
        assertThat(dueOn()).isEqualTo(workingDaysFromToday(3));
    }

    private LocalDate dueOn() {
        return jdbc.sql("select answer_due_on from petition where code = ?")
                .param(code())
                .query(LocalDate.class)
                .single();
    }

    private LocalDate workingDaysFromToday(int days) {
        return calendar.plus(LocalDate.ofInstant(clock.instant(), clock.getZone()), days);
    }

    private String code() {
        return first.substring("/petitions/".length());
    }

    @Test
    void whatIsPendingNeedsADate() {
        refused(Map.of("disposition", "PENDING"));
        refused(Map.of("disposition", "PENDING", "dueOn", "31/02/2027"));
        answered(Map.of("disposition", "PENDING", "dueOn", "2027-01-31"), "PENDING");
    }

    @Test
    void onlyTheOrganizerAnswers() {
        Map<String, Object> answer = Map.of("disposition", "REFUSED", "reason", "Không phù hợp");
        assertThat(department.post(first + "/disposition", answer).status()).isEqualTo(403);
        assertThat(Api.on(port)
                        .as("nghean.leader")
                        .post(first + "/disposition", answer)
                        .status())
                .isEqualTo(403);
        assertThat(Api.on(port)
                        .as("yenbai.office")
                        .post(first + "/disposition", answer)
                        .status())
                .isEqualTo(404);
        assertThat(Api.on(port).as("nghean.xa1").get(first).status()).isEqualTo(404);
    }

    private void refused(Map<String, Object> answer) {
        JsonNode problem = office.post(first + "/disposition", answer).expect(400);
        assertThat(problem.get("errors")).isNotEmpty();
        assertThat(department.get(first).expect(200).path("disposition").isNull())
                .isTrue();
    }

    private void answered(Map<String, Object> answer, String disposition) {
        office.post(first + "/disposition", answer).expect(200);
        assertThat(department.get(first).expect(200).get("disposition").asString())
                .isEqualTo(disposition);
    }
}
