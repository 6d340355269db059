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
import vn.dondoc.walk.SeedText;

/** A text is pasted and proposed from; the clerk decides by single keys, corrects, splits, merges, and it is issued. */
@DondocTest
class ProposalJourneyTest {

    private static final String OWN = """
            Kết luận buổi làm việc, Chủ tịch UBND tỉnh yêu cầu Sở Công Thương xây dựng kế hoạch phát triển chợ trước ngày 31/12/2026.
            Giao Sở Nội vụ rà soát biên chế; báo cáo UBND tỉnh trước ngày 15/01/2027.
            Giao Sở Y tế kiểm tra an toàn thực phẩm trước ngày 20/12/2026.
            Giao Sở Tài chính bố trí kinh phí trước ngày 25/12/2026.
            Giao Sở Xây dựng báo cáo quy hoạch trước ngày 28/12/2026.
            """;

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
        session = afterMeeting();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void aStrangersTextFromThePasteToTheQualityPage() {
        walk(OWN);
    }

    @Test
    void theRealTextFromThePasteToTheQualityPage() {
        walk(SeedText.real("001"));
    }

    private void walk(String text) {
        Desk office = desk("hagiang.office", 1440);
        office.open(session + "/conclusion");
        Page page = office.page();
        page.locator("[data-source-text]").waitFor();
        page.locator("[data-source-text]").fill(text);
        page.locator("[data-do=propose]").click();
        Locator proposals = page.locator(".proposal-card");
        Locator directives = page.locator(".directive-card");
        proposals.nth(2).waitFor();
        int found = proposals.count();
        office.accessible();

        page.keyboard().press("a");
        assertThat(directives.count()).isEqualTo(1);
        page.keyboard().press("Enter");
        page.keyboard().press("End");
        page.keyboard().type(" theo quy định");
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        assertThat(directives.nth(1).innerText()).contains("theo quy định");
        page.keyboard().press("d");
        page.keyboard().press("u");
        assertThat(proposals.count()).isEqualTo(found - 2);
        page.keyboard().press("m");
        assertThat(directives.count()).isEqualTo(3);
        assertThat(proposals.count()).isEqualTo(found - 4);
        split(page);
        while (proposals.count() > 1) {
            page.keyboard().press("d");
        }
        saved(page);
        page.reload();
        proposals.first().waitFor();
        assertThat(proposals.count()).isEqualTo(1);
        assertThat(directives.count()).isEqualTo(4);
        page.locator(".proposal-body").focus();
        page.keyboard().press("d");
        saved(page);
        office.leave();

        issued();
        phone();
        Desk leader = desk("hagiang.leader", 1440);
        leader.open("/proposals/quality?group=proposed");
        assertThat(leader.shows(session.substring("/sessions/".length()))).isTrue();
        leader.open("/proposals/quality?group=corrected&field=split");
        assertThat(leader.page().locator("[data-row]").count()).isPositive();
        leader.language("en");
        leader.leave();
    }

    /** The first directive is split where the cursor is: its parts are of one proposal. */
    private static void split(Page page) {
        Locator card = page.locator(".directive-card").first();
        card.locator("[data-do=open]").click();
        card.locator("[data-field=text]").focus();
        card.locator("[data-field=text]").evaluate("area => area.setSelectionRange(20, 20)");
        card.locator("[data-do=split]").click();
        assertThat(page.locator(".directive-card").count()).isEqualTo(4);
        page.locator(".proposal-body").first().focus();
    }

    private void phone() {
        Desk small = desk("hagiang.office", 390);
        small.open("/proposals/quality");
        small.leave();
    }

    private static void saved(Page page) {
        page.locator("[data-do=save]").click();
        page.locator(".editor-status[data-tone=saved]").waitFor();
    }

    /** What a draft still owes is filled in, as the cards would, and the conclusion goes its way. */
    private void issued() {
        Api office = program.as("hagiang.office");
        var draft = office.get(session + "/conclusion").expect(200);
        List<Map<String, Object>> directives = draft.get("directives")
                .valueStream()
                .map(one -> Map.<String, Object>of(
                        "text", one.get("text").asString(),
                        "proposalItem", one.get("proposalItem").asLong(),
                        "nature", "SPECIFIC",
                        "leads", List.of("hagiang.sct"),
                        "due", Map.of("kind", "FIXED", "date", "2027-01-15")))
                .toList();
        office.put(session + "/conclusion", Map.of("text", draft.get("text").asString(), "directives", directives))
                .expect(200);
        office.post(session + "/conclusion/submission", Map.of("signer", "hagiang.leader"))
                .expect(200);
        program.as("hagiang.leader").post(session + "/conclusion/approval").expect(200);
        office.post(
                        session + "/conclusion/issuance",
                        Map.of(
                                "number",
                                String.valueOf(1_000_000 + System.nanoTime() % 9_000_000),
                                "date",
                                "2026-11-21"))
                .expect(201);
    }

    private String afterMeeting() {
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
        Api department = program.as("hagiang.sct");
        department.put(at + "/report", Map.of("weaknesses", "Tiến độ chậm")).expect(200);
        department.post(at + "/report/submission").expect(200);
        office.post(at + "/report/acceptance").expect(200);
        return at;
    }

    private Desk desk(String account, int width) {
        return new Desk(browser, "http://localhost:" + port, account, width);
    }
}
