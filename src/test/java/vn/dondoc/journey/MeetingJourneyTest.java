package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** Calendar, invitation and the screen of a meeting in a real browser, at a desk and on a phone. */
@DondocTest
class MeetingJourneyTest {

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationUnits units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SessionScheduling scheduling;

    @Autowired
    private DepartmentReports reports;

    @Autowired
    private Opinions opinions;

    @Autowired
    private SessionReading reading;

    @BeforeAll
    static void start() {
        browser = Chromium.shared();
    }

    @AfterAll
    static void stop() {
        Chromium.closeWindows();
    }

    @BeforeEach
    void people() {
        units.load();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theMonthShowsItsSessionsAndWhatIsNeededTwice(int width) {
        String day = width == 390 ? "2034-03-08" : "2034-03-07";
        String first = scheduled(day, "08:00");
        scheduled(day, "09:00");
        Desk office = desk("nghean.office2", width);
        office.open("/sessions/calendar?month=2034-03");
        Locator entry = office.page().locator(".day-item[href='/sessions/" + first + "']");
        assertThat(entry.isVisible()).isTrue();
        assertThat(entry.innerText()).contains("08:00", "Trùng lịch");
        office.language("en");
        assertThat(office.page().locator("#month-name").innerText()).contains("March 2034");
        office.press("a[rel=next]");
        assertThat(office.path()).endsWith("month=2034-04");
        office.language("vi");
        office.leave();
    }

    @Test
    void aConflictIsSaidWhileTheFormIsFilledIn() {
        String taken = scheduled("2034-04-04", "08:00");
        Desk office = desk("nghean.office", 1440);
        office.open("/sessions/new")
                .choose("chairs[0].person", "nghean.leader")
                .fill("startsAt", "09:00")
                .fill("date", "04/04/2034");
        office.page().locator("[name=place]").fill("Phòng 2034");
        office.page().locator("[name=title]").focus();
        office.page()
                .locator("#conflicts-place a[href='/sessions/" + taken + "']")
                .waitFor();
        office.page()
                .locator("#conflicts-chairs a[href='/sessions/" + taken + "']")
                .waitFor();
        assertThat(office.page().locator("#roomShared").isVisible()).isTrue();
        office.accessible();
        office.leave();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void anInvitationIsPreviewedAndTheFeedMade(int width) {
        String code = scheduled("2034-05-0" + (width == 390 ? 3 : 4), "08:00");
        Desk office = desk("nghean.office", width);
        office.open("/sessions/" + code).open("/sessions/" + code + "/invitation");
        assertThat(office.shows("Giấy mời: Làm việc ngày")).isTrue();
        assertThat(office.shows("chưa được khai báo máy chủ")).isTrue();
        office.fill("note", "Đề nghị gửi tài liệu trước.").press(".action-bar button[type=submit]");
        assertThat(office.page().locator(".letter").first().innerText()).contains("Đề nghị gửi tài liệu trước.");
        office.open("/account/calendar").send("/account/calendar");
        String address = office.page().locator("#feed-address").inputValue();
        assertThat(address).contains("/feeds/").endsWith(".ics");
        var anybody = browser.newContext();
        assertThat(anybody.request().get(address).text()).startsWith("BEGIN:VCALENDAR");
        anybody.close();
        office.send("/account/calendar/revocation");
        assertThat(browser.newContext().request().get(address).status()).isEqualTo(404);
        office.leave();
    }

    @Test
    void aMeetingIsWrittenDownByKeyboardAlone() {
        String code = accepted("2034-06-01");
        Desk office = desk("nghean.office", 1440);
        office.open("/sessions/" + code + "/meeting");
        Page page = office.page();
        page.locator("#text").focus();
        page.keyboard().press("Alt+Digit1");
        page.keyboard().type("Sở Công Thương rà soát tiến độ.");
        page.keyboard().press("Control+Enter");
        page.locator(".opinion-directive").waitFor();
        page.keyboard().type("Ý kiến thứ hai. Giao báo cáo trước ngày 15.");
        page.keyboard().press("Enter");
        page.locator(".opinion").nth(1).waitFor();
        page.keyboard().press("Escape");
        page.keyboard().press("d");
        page.locator(".opinion-directive").nth(1).waitFor();
        office.accessible();
        assertThat(reading.byCode(code, viewer("nghean.office")).stage().name()).isEqualTo("MEETING");
        page.locator("[id='attendance-0-PRESENT']").check();
        page.locator("#attendance .card-header >> text=1/").waitFor();
        page.locator("#petitions select[name=disposition]").selectOption("REFUSED");
        page.locator("#petitions form button[type=submit]").click();
        page.locator("#petitions .field-error").waitFor();
        page.locator("#petitions input[name=text]").fill("Chưa cân đối được vốn");
        page.locator("#petitions form button[type=submit]").click();
        page.locator("#petitions .tag").waitFor();
        office.open("/sessions/" + code + "/meeting?edit="
                + opinions.of(id(code)).get(0).id());
        office.fill("text", "Sở Công Thương rà soát tiến độ từng cụm.");
        office.press(".composer-actions button[type=submit]");
        assertThat(office.shows("rà soát tiến độ từng cụm")).isTrue();
        office.leave();
    }

    @Test
    void twoWriteAtOnceAndNeitherLosesAWord() {
        String code = accepted("2034-06-02");
        Desk one = desk("nghean.office", 1440);
        Desk two = desk("nghean.office2", 390);
        one.open("/sessions/" + code + "/meeting");
        two.open("/sessions/" + code + "/meeting");
        two.page().locator("#text").fill("Đang gõ dở dang");
        one.page().locator("#text").fill("Người thứ nhất đã ghi");
        one.page().locator("#text").press("Enter");
        two.page().locator(".opinion >> text=Người thứ nhất đã ghi").waitFor();
        assertThat(two.page().locator("#text").inputValue()).isEqualTo("Đang gõ dở dang");
        assertThat(two.page().evaluate("document.activeElement.id")).isEqualTo("text");
        two.page().locator(".composer-actions button").first().click();
        one.page().locator(".opinion >> text=Đang gõ dở dang").waitFor();
        assertThat(opinions.of(id(code))).hasSize(2);
        two.accessible();
        one.leave();
        two.leave();
    }

    @Test
    void whatIsTypedSurvivesAReloadAndWhatIsSentALostConnection() {
        String code = accepted("2034-06-03");
        Desk office = desk("nghean.office", 1440);
        office.open("/sessions/" + code + "/meeting");
        Page page = office.page();
        page.locator("#text").fill("Chưa gửi");
        page.reload();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Chưa gửi");
        page.context().setOffline(true);
        page.locator("#text").press("Enter");
        page.locator("[data-waiting] >> text=Chưa gửi").waitFor();
        page.locator("#text").fill("Câu tiếp theo");
        page.locator("#text").press("Enter");
        assertThat(page.locator("[data-waiting] li").count()).isEqualTo(2);
        page.context().setOffline(false);
        page.locator(".opinion >> text=Câu tiếp theo").waitFor();
        page.locator("[data-waiting]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        assertThat(opinions.of(id(code))).extracting("text").containsExactly("Chưa gửi", "Câu tiếp theo");
        office.forgive();
        office.leave();
    }

    private long id(String code) {
        return reading.byCode(code, viewer("nghean.office")).id();
    }

    private String accepted(String day) {
        String code = scheduled(day, "08:00");
        reports.save(
                code,
                NewReport.of(Entered.of(Map.of(
                        "indicators[0].name", "Sản lượng",
                        "indicators[0].value", "12",
                        "indicators[0].unit", "tấn",
                        "petitions[0].text", "Bố trí vốn cho cụm công nghiệp"))),
                null,
                viewer("nghean.sct"));
        reports.submit(code, viewer("nghean.sct"));
        reports.accept(code, viewer("nghean.office"));
        return code;
    }

    private String scheduled(String day, String hour) {
        return scheduling
                .schedule(
                        NewSession.of(Entered.of(Map.of(
                                "title", "Làm việc ngày " + day,
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", day,
                                "startsAt", hour,
                                "place", "Phòng 2034",
                                "roomShared", "true",
                                "chairs[0]", "nghean.leader",
                                "reportingUnit", "nghean.sct",
                                "participants[0].unit", "nghean.snv"))),
                        viewer("nghean.office"))
                .code();
    }

    private Desk desk(String account, int width) {
        return new Desk(browser, "http://localhost:" + port, account, width);
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
