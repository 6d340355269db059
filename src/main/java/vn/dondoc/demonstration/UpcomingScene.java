package vn.dondoc.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.text.Entered;

/** Sessions of the coming days, two of them at one time, so that the calendar shows something; one is about to begin. */
@Component
class UpcomingScene {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SessionScheduling scheduling;
    private final DepartmentReports reports;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final PastTime time;

    UpcomingScene(
            SessionScheduling scheduling,
            DepartmentReports reports,
            Accounts accounts,
            WorkingCalendar calendar,
            PastTime time) {
        this.scheduling = scheduling;
        this.reports = reports;
        this.accounts = accounts;
        this.calendar = calendar;
        this.time = time;
    }

    void play(String province) {
        Viewer office = accounts.loadUserByUsername(province + ".office");
        LocalDate first = calendar.expiryOf(time.today());
        for (JsonNode one : JSON.readTree(text().replace("{p}", province))) {
            LocalDate day = calendar.plus(first, one.get("inWorkingDays").asInt());
            ObjectNode session = (ObjectNode) one.get("session");
            session.put("date", day.toString());
            String code = scheduling
                    .schedule(NewSession.of(Entered.json(session)), office)
                    .code();
            if (one.has("report")) {
                report(code, one.get("report"), accounts.loadUserByUsername(province + ".sct"), office);
            }
        }
    }

    private void report(String code, JsonNode report, Viewer reporter, Viewer office) {
        reports.save(code, NewReport.of(Entered.json(report)), null, reporter);
        reports.submit(code, reporter);
        reports.accept(code, office);
    }

    private static String text() {
        try (InputStream file = UpcomingScene.class.getResourceAsStream("/demonstration/upcoming.json")) {
            if (file == null) {
                throw new IllegalStateException("The demonstration lacks upcoming.json");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
