package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** The whole walk of one directive through the pages: office, department, leader, director, specialist, second specialist. */
@DondocTest
class JourneyTest {

    private static final String CONCLUSION = """
            Kết luận buổi làm việc, Chủ tịch UBND tỉnh yêu cầu Sở Công Thương xây dựng Kế hoạch phát triển chợ giai đoạn \
            2026 - 2030, trình UBND tỉnh trước ngày 31/12/2026. Đề nghị Sở Công Thương rà soát các dự án chậm tiến độ \
            trước ngày 20/12/2026.
            """;

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Browser browser;

    @BeforeEach
    void open() {
        units.load();
        browser = Chromium.shared();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void oneDirectiveFromTheScheduleToItsConfirmation() {
        String session = scheduled();
        reported(session);
        accepted(session);
        concluded(session);
        approved(session);
        issued(session);
        String task = session.replace("/sessions/", "/tasks/") + ".01";
        assigned(task);
        submitted(task, "12/KH-SCT");
        returned(task);
        submitted(task, "13/KH-SCT");
        confirmed(task);
        seenByTheLeader(task);
    }

    private String scheduled() {
        Desk office = desk("nghean.office");
        office.open("/sessions").open("/sessions/new");
        office.press("main form button.btn-primary[type=submit]");
        assertThat(office.page().locator("[data-error-summary]").isVisible()).isTrue();
        String session = office.schedule("nghean", "Làm việc với Sở Công Thương về phát triển chợ");
        assertThat(session).startsWith("/sessions/NA-2026-");
        office.leave();
        return session;
    }

    private void reported(String session) {
        Desk department = desk("nghean.sct");
        department.open("/inbox").open(session).open(session + "/report");
        department
                .fill("indicators[0].name", "Kim ngạch xuất khẩu")
                .fill("indicators[0].value", "892,3")
                .fill("indicators[0].unit", "triệu USD")
                .fill("indicators[0].planPercent", "35,7")
                .press("button[name=submit]");
        assertThat(department.shows("892,3")).isTrue();
        department.leave();
    }

    private void accepted(String session) {
        Desk office = desk("nghean.office");
        office.open(session).send("/report/acceptance");
        office.page().locator("#speaker").selectOption("nghean.snv");
        office.fill("text", "Cần làm rõ nguồn vốn").send("/opinions");
        assertThat(office.shows("Cần làm rõ nguồn vốn")).isTrue();
        office.send("/meeting-record");
        office.leave();
    }

    private void concluded(String session) {
        Desk office = desk("nghean.office");
        office.propose(session, CONCLUSION, 2).keys("a", "a");
        Page page = office.page();
        Locator cards = page.locator("[data-cards] > li");
        page.locator(".directive-card").nth(1).waitFor();
        assertThat(cards.count()).isEqualTo(2);
        cards.first().locator("[data-do=open]").click();
        cards.first().locator("[data-field=nature]").selectOption("PRODUCT");
        cards.first().locator("[data-field=deliverable]").fill("Kế hoạch phát triển chợ");
        office.saveDraft();
        typedTextSurvivesAReload(office, cards);
        office.accessible();
        office.submitConclusion();
        office.leave();
    }

    private static void typedTextSurvivesAReload(Desk office, Locator cards) {
        Page page = office.page();
        page.context().setOffline(true);
        cards.first().locator("[data-field=deliverable]").fill("Kế hoạch phát triển chợ 2026 - 2030");
        page.waitForTimeout(2500);
        page.context().setOffline(false);
        page.reload();
        cards.first().waitFor();
        cards.first().locator("[data-do=open]").click();
        assertThat(cards.first().locator("[data-field=deliverable]").inputValue())
                .isEqualTo("Kế hoạch phát triển chợ 2026 - 2030");
        office.saveDraft();
        office.forgive();
    }

    private void approved(String session) {
        Desk leader = phone("nghean.leader");
        leader.open("/").approveConclusion(session);
        leader.leave();
    }

    private void issued(String session) {
        Desk office = desk("nghean.office");
        office.issueConclusion(session);
        office.open(session).open("/tasks").language("en").open("/tasks").language("vi");
        office.leave();
    }

    private void assigned(String task) {
        Desk director = phone("nghean.sct");
        director.open("/inbox").open(task).send("/acknowledgement");
        director.unfold("#form-assignee");
        director.chooseLabel("person", "Lô Văn Thái").send("/assignee");
        director.leave();
    }

    private void submitted(String task, String number) {
        Desk specialist = desk("nghean.sct2");
        specialist.open(task).unfold("#form-progress");
        specialist.page().locator("#form-progress textarea[name=text]").fill("Đã có dự thảo");
        specialist.press("#form-progress button[type=submit]");
        specialist.unfold("#form-submission");
        specialist.press("#form-submission button[type=submit]");
        assertThat(specialist
                        .page()
                        .locator("#form-submission [data-error-summary], #form-submission .notice-danger")
                        .count())
                .as("a product is needed")
                .isPositive();
        specialist.fill("number", number).fill("date", "21/11/2026").press("#form-submission button[type=submit]");
        assertThat(specialist.shows(number)).isTrue();
        specialist.leave();
    }

    private void returned(String task) {
        Desk second = desk("nghean.office2");
        second.open(task);
        second.unfold("#form-return");
        second.page().locator("#form-return textarea").fill("Thiếu phụ lục số liệu");
        second.press("#form-return button[type=submit]");
        assertThat(second.shows("Thiếu phụ lục số liệu")).isTrue();
        second.leave();
    }

    private void confirmed(String task) {
        Desk second = desk("nghean.office2");
        second.open(task).choose("grade", "GOOD").press("#form-confirmation button[type=submit]");
        assertThat(second.shows("Hoàn thành")).isTrue();
        second.leave();
    }

    private void seenByTheLeader(String task) {
        Desk leader = phone("nghean.leader");
        leader.open(task)
                .open("/reviews")
                .open("/units")
                .open("/petitions")
                .open("/account")
                .language("en");
        leader.open("/reviews").open("/sessions");
        leader.leave();
    }

    private Desk desk(String account) {
        return new Desk(browser, "http://localhost:" + port, account, 1440);
    }

    private Desk phone(String account) {
        return new Desk(browser, "http://localhost:" + port, account, 390);
    }
}
