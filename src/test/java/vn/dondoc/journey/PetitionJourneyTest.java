package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** A petition through the pages: decided on by the office, answered by a unit, noted by who asked; on a desk and a phone. */
@DondocTest
class PetitionJourneyTest {

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

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void onePetitionFromTheReportToItsAnswer(int width) {
        String session = accepted();
        String petition = "/petitions/" + session + ".K1";
        Desk office = desk("nghean.office", width);
        office.open("/petitions?session=" + session);
        assertThat(office.shows("Chờ quyết định")).isTrue();
        office.open(petition).choose("disposition", "REFERRED").send("/disposition");
        assertThat(office.shows("phải chọn cơ quan trả lời")).isTrue();
        office.choose("answerUnit", "nghean.snv").fill("dueOn", "15/01/2031").send("/disposition");
        office.open(petition).language("en").language("vi");
        office.leave();

        Desk unit = desk("nghean.snv", width);
        unit.open("/inbox").open(petition);
        unit.send("/answer");
        assertThat(unit.page().locator("#answer-form [data-error-summary]").isVisible())
                .isTrue();
        unit.fill("reply", "Đã bố trí 20 tỷ đồng").fill("number", "812/SNV-TH").send("/answer");
        assertThat(unit.shows("812/SNV-TH")).isTrue();
        unit.leave();

        Desk asking = desk("nghean.sct", width);
        asking.open("/petitions?unread=true&session=" + session);
        assertThat(asking.shows("Mới có kết quả")).isTrue();
        asking.open(petition);
        assertThat(asking.shows("Đã bố trí 20 tỷ đồng")).isTrue();
        asking.send("/note");
        assertThat(asking.page().locator("form[action$='/note']").count()).isZero();
        asking.open("/documents");
        asking.leave();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aDirectiveIsTiedToItsPetitionAndItsDocumentInTheCard(int width) {
        String session = accepted();
        String number = "7" + session.substring(session.length() - 3) + "-NQ/TU";
        Desk office = desk("nghean.office", width);
        office.open("/sessions/" + session + "/conclusion");
        var page = office.page();
        page.locator("[data-source-text]").fill("Sở Công Thương lập kế hoạch thực hiện Nghị quyết " + number + ".");
        if (width < 600) {
            page.locator("[data-show=directives]").click();
        }
        page.locator("[data-do=add]").click();
        page.locator(".directive-card [data-field=text]").fill("Lập kế hoạch thực hiện Nghị quyết " + number);
        page.locator(".directive-card [data-field=text]").press("Alt+m");
        page.locator("[data-found] button").click();
        page.locator("[data-field=petition]").selectOption(session + ".K1");
        page.locator("[data-field=targetValue]").fill("12,5");
        page.locator("[data-field=targetUnit]").fill("%");
        page.locator("[data-field=shortTitle]").fill("Kế hoạch thực hiện nghị quyết");
        office.accessible();
        page.locator(".editor-status [data-do=save]").click();
        page.locator(".editor-status[data-tone=saved]").waitFor();
        office.open("/sessions/" + session + "/conclusion");
        if (width < 600) {
            page.locator("[data-show=directives]").click();
        }
        page.locator(".directive-card [data-do=open]").click();
        assertThat(page.locator("[data-documents] .chip").innerText()).contains(number);
        assertThat(page.locator("[data-field=petition]").inputValue()).isEqualTo(session + ".K1");
        assertThat(page.locator("[data-field=targetValue]").inputValue()).isEqualTo("12,5");
        assertThat(page.locator("[data-field=shortTitle]").inputValue()).isEqualTo("Kế hoạch thực hiện nghị quyết");
        office.open("/documents?q=" + number);
        assertThat(office.shows(number)).isTrue();
        page.locator("td a").first().click();
        office.accessible();
        office.leave();
    }

    private String accepted() {
        Api office = Api.on(port).as("nghean.office");
        Api unit = Api.on(port).as("nghean.sct");
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
        Map<String, Object> petition = Map.of(
                "text", "Bố trí vốn đối ứng", "kind", "FUNDING", "resourceAmount", 48, "resourceUnit", "tỷ đồng");
        unit.put("/sessions/" + session + "/report", Map.of("weaknesses", "Thiếu vốn", "petitions", List.of(petition)))
                .expect(200);
        unit.post("/sessions/" + session + "/report/submission").expect(200);
        office.post("/sessions/" + session + "/report/acceptance").expect(200);
        return session;
    }

    private Desk desk(String account, int width) {
        return new Desk(browser, "http://localhost:" + port, account, width);
    }
}
