package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** The inbox with a thumb and with a keyboard. */
@DondocTest
class InboxJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands commands;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Chromium.shared();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void aDirectorSeesWhatIsLateOnThePhone() {
        String late = fixture.task()
                .lead("tuyenquang.sct")
                .issuedOn(LocalDate.now().minusDays(60))
                .due(LocalDate.now().minusDays(20))
                .issue();
        Desk director = new Desk(browser, "http://localhost:" + port, "tuyenquang.sct", 390);
        director.open("/inbox");
        assertThat(director.page().title()).startsWith("(");
        director.press("main a.inbox-day-late");
        assertThat(director.path()).isEqualTo("/inbox?group=late");
        director.open("/inbox?group=late&session=" + late.substring(0, late.lastIndexOf('.')));
        Locator item = director.page().locator("main a[href='/tasks/" + late + "']");
        assertThat(item.isVisible()).isTrue();
        director.page().locator("input[value='" + late + "']").check();
        director.send("/inbox/acknowledgements");
        assertThat(director.shows("Đã tiếp nhận 1 nhiệm vụ.")).isTrue();
        director.open("/inbox?tab=waiting").open("/account/calendar");
        director.leave();
    }

    @Test
    void aClerkWorksByKeyboard() {
        String task = fixture.task().lead("tuyenquang.snv").issue();
        Desk clerk = new Desk(browser, "http://localhost:" + port, "tuyenquang.snv", 1440);
        clerk.open("/inbox?step=Task_Acknowledge&session=" + task.substring(0, task.lastIndexOf('.')));
        Page page = clerk.page();
        page.keyboard().press("a");
        assertThat(page.locator("[data-inbox-chosen]").innerText()).contains("Chưa chọn");
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("/tasks/" + task);
        page.keyboard().press("x");
        assertThat(page.locator("[data-inbox-chosen]").innerText()).contains("Đã chọn 1 việc");
        page.keyboard().press("x");
        assertThat(page.locator("[data-inbox-chosen]").innerText()).isEmpty();
        page.keyboard().press("x");
        page.waitForNavigation(() -> page.keyboard().press("a"));
        assertThat(clerk.shows("Đã tiếp nhận 1 nhiệm vụ.")).isTrue();
        page.keyboard().press("?");
        page.locator("#shortcuts").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        page.keyboard().press("Escape");
        clerk.open("/inbox?session=" + task.substring(0, task.lastIndexOf('.')));
        page.keyboard().press("j");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(clerk.path()).isEqualTo("/tasks/" + task);
        clerk.leave();
    }

    @Test
    void theOfficeKeepsAFilterAndConfirmsAfterOneLook() {
        String task = fixture.task().lead("tuyenquang.xa1").issue();
        commands.acknowledge(task, fixture.viewer("tuyenquang.xa1"));
        commands.submit(task, Product.NONE, "Đã xong", fixture.viewer("tuyenquang.xa1"));
        Desk office = new Desk(browser, "http://localhost:" + port, "tuyenquang.office", 390);
        office.open("/inbox?step=Task_ConfirmResult&session=" + task.substring(0, task.lastIndexOf('.')));
        office.page().locator(".saved-edit summary").first().click();
        office.fill("name", "Chờ tôi xác nhận").send("/account/filters");
        assertThat(office.page().locator("a.saved-filter[aria-current]").innerText())
                .isEqualTo("Chờ tôi xác nhận");
        office.page().locator("input[value='" + task + "']").check();
        office.send("/inbox/confirmations");
        office.choose("grade", "GOOD").press("form[action$='/inbox/confirmations'] button[type=submit]");
        assertThat(office.shows("Đã xác nhận 1 kết quả.")).isTrue();
        office.leave();
    }
}
