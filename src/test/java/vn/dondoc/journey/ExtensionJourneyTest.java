package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Api;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** A specialist asks for more time on a phone, and the office grants it on the page of the task. */
@DondocTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExtensionJourneyTest {

    private static final int PHONE = 390;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

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
    void askedForAndGranted() {
        LocalDate due = LocalDate.now().plusDays(40);
        String code = fixture.task().due(due).issue();
        String path = "/tasks/" + code;
        Api.on(port).as("nghean.sct").post(path + "/acknowledgement").expect(200);

        Desk specialist = desk("nghean.sct2").open(path).unfold("#form-extension");
        assertThat(specialist.shows("Còn 2 lần")).isTrue();
        specialist.fill("extensionTo", due.format(TYPED)).send("/extensions");
        assertThat(specialist.shows("Ngày mới phải sau")).isFalse();
        specialist.choose("extensionReasonCode", "COORDINATION").fill("extensionReason", "Chờ ý kiến");
        specialist.send("/extensions");
        assertThat(specialist.shows("Ngày mới phải sau")).isTrue();
        specialist.fill("extensionTo", due.plusDays(14).format(TYPED)).send("/extensions");
        assertThat(done(specialist)).contains("Đã gửi đề nghị gia hạn");
        assertThat(specialist.shows("Rút đề nghị gia hạn")).isTrue();
        specialist.leave();

        Desk office = desk("nghean.office").open("/extensions?unit=nghean.sct").open(path);
        office.send("/decision");
        assertThat(office.shows("Cần nhập nội dung này")).isTrue();
        office.page().locator("#verdict-AS_ASKED").check();
        office.send("/decision");
        assertThat(done(office)).contains("Đã lưu quyết định về gia hạn");
        assertThat(office.shows(due.plusDays(14).format(TYPED))).isTrue();
        assertThat(office.shows("Hạn gốc")).isTrue();
        office.leave();
    }

    private static String done(Desk desk) {
        return desk.page().locator("[data-flash]").innerText();
    }

    private Desk desk(String account) {
        return new Desk(browser, "http://localhost:" + port, account, PHONE);
    }
}
