package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** The office corrects a due date, the leader finds that in the inbox and approves, and the tasks lead to each other. */
@DondocTest
class CorrectionJourneyTest {

    private static final String TEXT = "Giao Sở Công Thương trình kế hoạch phát triển chợ trước ngày 31/12/2026.";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Browser browser;
    private Api program;
    private String code = "";

    @BeforeEach
    void open() {
        units.load();
        browser = Chromium.shared();
        program = Api.on(port);
        code = issued();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void fromTheWrongDateToTheTaskThatReplacesIt() {
        Desk office = desk("nghean.office", 1440);
        office.open(correction());
        office.fill("reason", "Ghi sai thời hạn").fill("directives[0].due.date", "25/12/2026");
        office.press("form[data-draft-key] button[type=submit]");
        assertThat(office.page().locator("[name='directives[0].due.date']").inputValue())
                .isEqualTo("25/12/2026");
        assertThat(office.page().locator(".correction-line").count())
                .as("one directive, and one to add")
                .isEqualTo(2);
        office.send("/correction/submission");

        Desk leader = desk("nghean.leader", 390);
        leader.take(correction());
        leader.send("/correction/approval");
        assertThat(leader.shows("Đính chính đã duyệt, chờ ban hành")).isTrue();
        leader.leave();

        office.open(correction()).fill("number", freshNumber()).send("/correction/issuance");
        tasksLeadToEachOther(office);
        office.leave();
    }

    private void tasksLeadToEachOther(Desk office) {
        office.open("/tasks/" + code + ".01");
        assertThat(office.shows("nhiệm vụ này được thay bằng " + code + ".02")).isTrue();
        office.press("main a[href$='/tasks/" + code + ".02']");
        assertThat(office.shows("nhiệm vụ này thay cho " + code + ".01")).isTrue();
        office.language("en");
        assertThat(office.shows("this task supersedes " + code + ".01")).isTrue();
        office.press("main a[href$='/tasks/" + code + ".01']");
        assertThat(office.path()).isEqualTo("/tasks/" + code + ".01");
    }

    private String correction() {
        return "/sessions/" + code + "/conclusion/correction";
    }

    private String issued() {
        Api office = program.as("nghean.office");
        String fresh = office.post(
                        "/sessions",
                        Map.of(
                                "title", "Làm việc về phát triển chợ",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "2026-11-19",
                                "chairs", List.of("nghean.leader"),
                                "reportingUnit", "nghean.sct"))
                .expect(201)
                .get("code")
                .asString();
        String at = "/sessions/" + fresh;
        Api reporter = program.as("nghean.sct");
        reporter.put(at + "/report", Map.of("weaknesses", "Tiến độ chậm")).expect(200);
        reporter.post(at + "/report/submission").expect(200);
        office.post(at + "/report/acceptance").expect(200);
        office.put(at + "/conclusion", Map.of("text", TEXT, "directives", List.of(directive())))
                .expect(200);
        office.post(at + "/conclusion/submission").expect(200);
        program.as("nghean.leader").post(at + "/conclusion/approval").expect(200);
        office.post(at + "/conclusion/issuance", Map.of("number", freshNumber(), "date", "2026-11-20"))
                .expect(201);
        return fresh;
    }

    private static Map<String, Object> directive() {
        return Map.of(
                "text",
                TEXT,
                "start",
                0,
                "end",
                TEXT.length(),
                "nature",
                "SPECIFIC",
                "leads",
                List.of("nghean.sct"),
                "due",
                Map.of("kind", "FIXED", "date", "2026-12-31"));
    }

    private static String freshNumber() {
        return String.valueOf(1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000));
    }

    private Desk desk(String account, int width) {
        return new Desk(browser, "http://localhost:" + port, account, width);
    }
}
