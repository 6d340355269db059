package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** A leader on the phone gives a conclusion back with a remark, the office answers it, the leader sees that and approves. */
@DondocTest
class ApprovalPageTest {

    private static final String FIRST = "Giao Sở Công Thương trình kế hoạch phát triển chợ trước ngày 31/12/2026.";
    private static final String SECOND = "Giao Sở Nội vụ báo cáo biên chế trước ngày 15/01/2027.";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Browser browser;
    private Api program;
    private String session = "";

    @BeforeEach
    void open() {
        units.load();
        browser = Chromium.shared();
        program = Api.on(port);
        session = submitted();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void fromTheRemarkToTheSignature() {
        returned();
        answered();
        changedAndSubmittedAgain();
        approved();
        waitsForTheNumber();
    }

    @Test
    void theRegisterOfDeputiesAndTheClockWorkOnAPhoneAndOnADesk() {
        for (int width : new int[] {390, 1440}) {
            Desk head = desk("hagiang.head", width);
            head.open("/account/deputies").open("/sessions/clock").open("/sessions/classified/new");
            head.press("main form button.btn-primary[type=submit]");
            assertThat(head.page().locator("[data-error-summary]").isVisible()).isTrue();
            head.open("/sessions?clock=OVERDUE").language("en");
            head.open("/account/deputies");
            assertThat(head.shows("A deputy cannot pass the power on")).isTrue();
            head.leave();
        }
        Desk admin = desk("admin", 1440);
        admin.open("/admin/deputies");
        assertThat(admin.shows("Quy tắc")).isTrue();
        admin.leave();
    }

    private void returned() {
        Desk leader = desk("hagiang.leader", 390);
        leader.open(session + "/conclusion");
        Page page = leader.page();
        assertThat(page.locator(".source-read mark").count()).isEqualTo(2);
        assertThat(page.locator(".approval-bar").isVisible()).isTrue();
        page.locator("#directive-2 .remark-entry summary").click();
        leader.fill("remarks[1].text", "Rút ngắn thời hạn còn một tháng");
        leader.press(".approval-bar button[form=return-form]");
        assertThat(leader.shows("Rút ngắn thời hạn còn một tháng")).isTrue();
        leader.leave();
    }

    private void answered() {
        Desk office = desk("hagiang.office", 1440);
        office.open(session + "/conclusion");
        Page page = office.page();
        Locator card = page.locator("[data-cards] > li").nth(1);
        card.locator("[data-do=open]").click();
        assertThat(card.locator("[data-remark=text]").innerText()).isEqualTo("Rút ngắn thời hạn còn một tháng");
        card.locator("[data-remark=answer]").fill("Sở Nội vụ đã thống nhất ngày 20/12");
        card.locator("[data-remark=send]").click();
        page.locator("[data-remark=status]:has-text('Đã ghi nhận')").waitFor();
        office.accessible();
        office.leave();
    }

    private void changedAndSubmittedAgain() {
        Api office = program.as("hagiang.office");
        String shorter = SECOND.replace("15/01/2027", "20/12/2026");
        office.put(session + "/conclusion", conclusion(shorter, "2026-12-20")).expect(200);
        office.post(session + "/conclusion/submission", Map.of("signer", "hagiang.leader", "urgency", "URGENT"))
                .expect(200);
    }

    private void approved() {
        Desk leader = desk("hagiang.leader", 390);
        leader.open(session + "/conclusion");
        assertThat(leader.page().locator("#approval-changes ins").first().innerText())
                .contains("20/12/2026");
        assertThat(leader.shows("Sở Nội vụ đã thống nhất ngày 20/12")).isTrue();
        assertThat(leader.shows("Khẩn")).isTrue();
        leader.page().locator("#directive-2 .directive-links a").first().click();
        assertThat(leader.page().locator("#span-2:target").count()).isEqualTo(1);
        leader.send("/conclusion/approval");
        assertThat(leader.shows("Đã duyệt")).isTrue();
        leader.leave();
    }

    private void waitsForTheNumber() {
        Desk office = desk("hagiang.office", 1440);
        office.open(session);
        assertThat(office.page().locator(".entry-clock").isVisible()).isTrue();
        office.leave();
    }

    private String submitted() {
        Api office = program.as("hagiang.office");
        String at = "/sessions/"
                + office.post(
                                "/sessions",
                                Map.of(
                                        "title", "Làm việc về phát triển chợ",
                                        "kind", "WORKING",
                                        "host", "PEOPLE_COMMITTEE",
                                        "date", "2026-11-19",
                                        "chairs", List.of("hagiang.leader"),
                                        "reportingUnit", "hagiang.sct"))
                        .expect(201)
                        .get("code")
                        .asString();
        program.as("hagiang.sct")
                .put(at + "/report", Map.of("weaknesses", "Tiến độ chậm"))
                .expect(200);
        program.as("hagiang.sct").post(at + "/report/submission").expect(200);
        office.post(at + "/report/acceptance").expect(200);
        office.put(at + "/conclusion", conclusion(SECOND, "2027-01-15")).expect(200);
        office.post(at + "/conclusion/submission", Map.of("signer", "hagiang.leader"))
                .expect(200);
        return at;
    }

    private static Map<String, Object> conclusion(String second, String due) {
        String text = "Kết luận buổi làm việc.\n" + FIRST + "\n" + second;
        return Map.of(
                "text",
                text,
                "directives",
                List.of(
                        directive(text, FIRST, "hagiang.sct", "2026-12-31"),
                        directive(text, second, "hagiang.snv", due)));
    }

    private static Map<String, Object> directive(String text, String words, String lead, String due) {
        int start = text.indexOf(words);
        return Map.of(
                "text",
                words,
                "start",
                start,
                "end",
                start + words.length(),
                "nature",
                "SPECIFIC",
                "leads",
                List.of(lead),
                "due",
                Map.of("kind", "FIXED", "date", due));
    }

    private Desk desk(String account, int width) {
        return new Desk(browser, "http://localhost:" + port, account, width);
    }
}
