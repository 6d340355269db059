package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.account.Accounts;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** A clerk pastes the written report, corrects a proposal, takes what is certain into the form and saves it. */
@DondocTest
class ReadingJourneyTest {

    private static final String TEXT = """
            BÁO CÁO kết quả 5 tháng đầu năm 2026
            Kim ngạch xuất khẩu ước đạt 1,45 tỷ USD, bằng 48,3% kế hoạch, tăng 20,3% so với cùng kỳ.
            Thu ngân sách đạt 325.000 triệu đồng, bằng 60% dự toán.
            Toàn tỉnh có 32 cụm công nghiệp đi vào hoạt động.
            KIẾN NGHỊ
            1. Đề nghị UBND tỉnh bố trí 12 tỷ đồng xây dựng hạ tầng cụm công nghiệp.
            """;

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

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

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aTextFillsTheForm(int width) {
        Desk unit = new Desk(browser, "http://localhost:" + port, "hagiang.sct", width);
        unit.open("/sessions/" + scheduled() + "/report").fill("achievements", "Đã gõ trước");
        unit.press("button[form=report-form]");
        unit.accessible();
        unit.fill("text", TEXT).press(".reading-send button");
        unit.accessible();
        chosen(unit.page());
        unit.press(".action-bar .btn-primary");
        taken(unit.page());
        unit.accessible();
        unit.press(".action-bar button:not([name])");
        assertThat(unit.page().locator(".row-from-text").count()).isZero();
        assertThat(field(unit.page(), "indicators[0].value")).isEqualTo("1.460");
        unit.leave();
    }

    private static void chosen(Page page) {
        page.locator("[data-above]").selectOption("0");
        int all = page.locator("[data-take]:checked").count();
        page.locator("[data-choose-none]").click();
        assertThat(page.locator("[data-take]:checked").count()).isZero();
        page.locator("[data-choose]").click();
        assertThat(page.locator("[data-take]:checked").count()).isEqualTo(all).isGreaterThan(2);
        page.locator("[id='items[0].figure']").fill("1.460");
    }

    private static void taken(Page page) {
        assertThat(field(page, "achievements")).isEqualTo("Đã gõ trước");
        assertThat(field(page, "indicators[0].value")).isEqualTo("1.460");
        assertThat(field(page, "petitions[0].to")).isEqualTo("UBND tỉnh");
        assertThat(page.locator(".row-from-text").count()).isGreaterThan(2);
    }

    private static String field(Page page, String name) {
        return page.locator("[id='" + name + "']").inputValue();
    }

    private String scheduled() {
        return scheduling
                .schedule(
                        NewSession.of(Entered.of(Map.of(
                                "title", "Làm việc với Sở Công Thương",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "10/06/2026",
                                "chairs[0].person", "hagiang.leader",
                                "chairs[0].ordinal", "1",
                                "reportingUnit", "hagiang.sct"))),
                        accounts.loadUserByUsername("hagiang.office"))
                .code();
    }
}
