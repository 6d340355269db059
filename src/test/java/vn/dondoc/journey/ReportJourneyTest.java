package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** A report in the browser: last period copied, a sheet pasted, a warning answered, returned at a field, sent again. */
@DondocTest
class ReportJourneyTest {

    private static final String PASTE = """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    DepartmentReports reports;

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
    void aReportGoesBackAndForth(int width) {
        accepted();
        String session = "/sessions/" + scheduled();
        Desk unit = desk("hagiang.snv", width);
        written(unit, session);
        answered(unit);
        returned(session, width);
        corrected(unit, session);
        changesAreShown(session, width);
    }

    private void written(Desk unit, String session) {
        unit.open(session + "/report").press("button[name=copy]");
        Page page = unit.page();
        assertThat(page.locator("[data-not-current]").count()).isEqualTo(2);
        page.locator("[id='indicators[0].value']").focus();
        page.evaluate(PASTE, "320,5\tước\t\t71\t-4\n410\tgần\t\t63\t2,5\n");
        assertThat(page.locator("[data-not-current]").count()).isZero();
        assertThat(page.locator("[id='indicators[1].yoyPercent']").inputValue()).isEqualTo("2,5");
        assertThat(page.locator("[id='indicators[1].qualifier']").inputValue()).isEqualTo("NEARLY");
        page.locator("details:has([id='indicators[0].note']) > summary").click();
        unit.fill("indicators[0].note", "Tăng so với cùng kỳ").press("button[name=submit]");
    }

    private void answered(Desk unit) {
        Locator open = unit.page().locator(".row-warning-open input[type=text]");
        assertThat(open.count()).isEqualTo(1);
        open.first().fill("Tăng về lượng, giảm về giá trị.");
        unit.press("button[name=submit]");
        assertThat(unit.path()).doesNotEndWith("/report");
    }

    private void returned(String session, int width) {
        Desk office = desk("hagiang.office", width);
        office.open(session);
        assertThat(office.shows("Tăng về lượng, giảm về giá trị.")).isTrue();
        office.page().locator("details.remark-entry > summary").nth(1).click();
        office.page().locator("#remark-text-1").fill("Rà lại số thực hiện");
        office.unfold("#report-return");
        office.page().locator("#report-return [name=reason]").fill("Bổ sung số liệu");
        office.send("/report/return");
        office.leave();
    }

    private void corrected(Desk unit, String session) {
        unit.open(session + "/report");
        assertThat(unit.page()
                        .locator("[data-row]:has([id='indicators[1].value']) .remark")
                        .innerText())
                .contains("Rà lại số thực hiện");
        unit.fill("indicators[1].value", "415").press("button[name=submit]");
        assertThat(unit.path()).doesNotEndWith("/report");
        unit.leave();
    }

    private void changesAreShown(String session, int width) {
        Desk office = desk("hagiang.office", width);
        office.open(session);
        assertThat(office.page().locator(".report-changes tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("410", "415");
        office.leave();
    }

    /** The unit's last report, to be copied. */
    private void accepted() {
        String code = scheduled();
        Map<String, String> figures = Map.of(
                "indicators[0].name", "Kim ngạch xuất khẩu",
                "indicators[0].unit", "triệu USD",
                "indicators[0].value", "300",
                "indicators[1].name", "Tổng mức bán lẻ hàng hóa",
                "indicators[1].unit", "tỷ đồng",
                "indicators[1].value", "400");
        reports.save(code, NewReport.of(Entered.of(figures)), null, viewer("hagiang.snv"));
        reports.submit(code, viewer("hagiang.snv"));
        reports.accept(code, viewer("hagiang.office"));
    }

    private String scheduled() {
        Entered session = Entered.of(Map.of(
                "title", "Làm việc về số liệu của Sở Nội vụ",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "2033-04-20",
                "chairs[0]", "hagiang.leader",
                "reportingUnit", "hagiang.snv"));
        return scheduling
                .schedule(NewSession.of(session), viewer("hagiang.office"))
                .code();
    }

    private Viewer viewer(String account) {
        return accounts.byUsername(account).orElseThrow();
    }

    private Desk desk(String account, int width) {
        return new Desk(browser, "http://localhost:" + port, account, width);
    }
}
