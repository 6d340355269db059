package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static final String BY_HAND = "Lập tổ công tác theo dõi tiến độ";

    /** Address and words of each number of the page, how many rows its address tells and how many it shows. */
    private static final String NUMBERS_AND_ROWS = """
            () => Promise.all([...document.querySelectorAll('.quality-number a, .quality-tables a, .quality-share a')].map(async (link) => {
              const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
              return [link.href, link.textContent, page.querySelector('#rows-title .text-soft').textContent, page.querySelectorAll('[data-row]').length];
            }))""";

    /** How many of each number a conclusion adds to the page of quality, in the order of that page. */
    private record Numbers(
            int proposed, int unchanged, int corrected, int dropped, int waiting, int undecided, int missed) {

        static Numbers on(Desk desk) {
            int[] all = desk.page().locator(".quality-number dd").allInnerTexts().stream()
                    .mapToInt(text -> Integer.parseInt(text.strip().replace(".", "")))
                    .toArray();
            return all.length == 0
                    ? new Numbers(0, 0, 0, 0, 0, 0, 0)
                    : new Numbers(all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
        }

        Numbers and(Numbers more) {
            return new Numbers(
                    proposed + more.proposed,
                    unchanged + more.unchanged,
                    corrected + more.corrected,
                    dropped + more.dropped,
                    waiting + more.waiting,
                    undecided + more.undecided,
                    missed + more.missed);
        }
    }

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
        assertThat(walk(OWN).unchanged()).isEqualTo(1);
    }

    @Test
    void theRealTextFromThePasteToTheQualityPage() {
        walk(SeedText.real("001"));
    }

    @Test
    void ofTwoWhoDecideTheSecondIsToldAtTheRow() {
        Desk first = desk("hagiang.office", 1440).propose(session, OWN, 3);
        Desk second = desk("hagiang.office2", 1440);
        second.open(session + "/conclusion");
        second.page().locator(".proposal-card").nth(2).waitFor();

        decided(first, "a");
        first.saveDraft();
        first.page().locator(".proposal-body").first().focus();
        decided(first, "d");
        second.page().locator(".proposal-body").first().focus();
        corrected(second, " thật sớm");
        decided(second, "a");

        Locator told = second.page().locator(".proposal-beaten");
        told.first().waitFor();
        assertThat(told.first().innerText()).contains("đã chấp nhận đề xuất này trước", "thật sớm");
        second.page().locator(".directive-card").first().waitFor();
        assertThat(second.page().locator(".directive-card").first().innerText()).doesNotContain("thật sớm");
        assertThat(second.page().locator(".proposal-body:focus").count())
                .as("goes on with the next")
                .isOne();
        decided(second, "a");
        told.nth(1).waitFor();
        assertThat(told.nth(1).innerText()).contains("đã bỏ đề xuất này trước");
        second.accessible();
        assertThat(second.page().locator(".directive-card").count()).isOne();

        nothingIsLost(second, told);
        first.open(session + "/conclusion");
        first.page().locator(".directive-card").nth(1).waitFor();
        first.leave();
    }

    /** What the second had made of the proposals is there after a reload, and goes into the draft where it is wanted. */
    private void nothingIsLost(Desk second, Locator told) {
        second.page().reload();
        told.nth(1).waitFor();
        assertThat(told.first().innerText()).contains("thật sớm");
        told.first().locator("[data-do=read]").click();
        told.first().locator("[data-do=take-own]").click();
        assertThat(told.count()).isZero();
        assertThat(second.page().locator(".directive-card").count()).isEqualTo(2);
        second.saveDraft();
        second.leave();
    }

    private Numbers walk(String text) {
        Desk leader = desk("hagiang.leader", 1440);
        Numbers before = Numbers.on(leader.open("/proposals/quality?days=30"));
        Numbers made = drafted(text);
        approvedAndIssued();
        Numbers after = Numbers.on(leader.open("/proposals/quality?days=30"));
        assertThat(after).isEqualTo(before.and(made));
        everyNumberOpensItsRows(leader);
        leader.language("en").leave();
        Desk small = desk("hagiang.leader", 390);
        small.open("/proposals/quality?group=corrected&field=split");
        assertThat(small.shows(session.substring("/sessions/".length()))).isTrue();
        small.leave();
        return made;
    }

    /** Decides on all proposals in every way that there is, and hands the draft to the signer. */
    private Numbers drafted(String text) {
        Desk office = desk("hagiang.office", 1440).propose(session, text, 3);
        Page page = office.page();
        Locator proposals = page.locator(".proposal-card");
        Locator directives = page.locator(".directive-card");
        int found = proposals.count();
        office.accessible();
        onThePhone();

        office.keys("a");
        assertThat(directives.count()).isEqualTo(1);
        corrected(office, " theo quy định");
        office.keys("a");
        assertThat(directives.nth(1).innerText()).contains("theo quy định");
        office.keys("d", "u");
        assertThat(proposals.count()).isEqualTo(found - 2);
        office.keys("m");
        assertThat(directives.count()).isEqualTo(3);
        assertThat(proposals.count()).isEqualTo(found - 4);
        corrected(office, "; gửi kết quả về Văn phòng");
        office.keys("s");
        assertThat(directives.count()).isEqualTo(5);
        assertThat(proposals.count()).isEqualTo(found - 5);
        int left = droppedAllBut(1, office);
        assertThat(left).isEqualTo(Math.min(1, found - 5));
        if (left > 0) {
            page.locator(".proposal-body").focus();
            office.keys("d");
        }
        byHand(page);
        boolean unchanged = IntStream.range(0, directives.count())
                        .filter(i -> completed(directives.nth(i)))
                        .filter(i -> directives
                                .nth(i)
                                .locator("[data-number]")
                                .innerText()
                                .equals("1"))
                        .count()
                == 0;
        office.saveDraft().submitConclusion();
        office.leave();
        return new Numbers(found, unchanged ? 1 : 0, unchanged ? 4 : 5, found - 5, 0, 0, 1);
    }

    /** What is not decided on yet is there again in another window. */
    private int droppedAllBut(int left, Desk office) {
        Locator proposals = office.page().locator(".proposal-card");
        while (proposals.count() > left) {
            office.keys("d");
        }
        int count = proposals.count();
        office.saveDraft();
        office.page().reload();
        office.page().locator(".directive-card").nth(4).waitFor();
        if (count > 0) {
            proposals.first().waitFor();
        }
        return proposals.count();
    }

    private void onThePhone() {
        Desk small = desk("hagiang.office", 390);
        small.open(session + "/conclusion");
        small.page().locator("[data-show=directives]").click();
        small.page().locator(".proposal-card").first().waitFor();
        small.accessible();
        small.leave();
    }

    private static void corrected(Desk desk, String words) {
        desk.keys("Enter", "End");
        desk.page().keyboard().type(words);
        desk.keys("Escape");
    }

    /** A directive that nobody has proposed. */
    private static void byHand(Page page) {
        page.locator("[data-do=add]").click();
        Locator card = page.locator(".directive-card.is-open");
        card.locator("[data-field=text]").fill(BY_HAND);
        card.locator("[data-field=nature]").selectOption("STANDING");
    }

    /** Gives a directive the lead and the date without which it cannot be submitted; false where it has both. */
    private static boolean completed(Locator card) {
        if (List.of("STANDING", "PARTY_BUILDING")
                .contains(card.locator("[data-field=nature]").inputValue())) {
            return false;
        }
        boolean led = card.locator("[data-units=leads] .chip").count() > 0;
        boolean dated = List.of("due.date", "due.cycle", "due.reviewOn").stream()
                .map(field -> card.locator("[data-field='" + field + "']"))
                .anyMatch(field -> field.locator("xpath=ancestor::*[@hidden]").count() == 0
                        && !field.inputValue().isEmpty());
        if (led && dated) {
            return false;
        }
        if (!card.getAttribute("class").contains("is-open")) {
            card.locator("[data-do=open]").click();
        }
        if (!led) {
            card.locator("[data-units=leads] [data-add-unit]").fill("Sở Công Thương");
            card.locator("[data-units=leads] [data-add-unit]").press("Enter");
        }
        if (!dated) {
            card.locator("[data-field='due.kind']").selectOption("FIXED");
            card.locator("[data-field='due.date']").fill("15/01/2027");
        }
        return true;
    }

    private void approvedAndIssued() {
        desk("hagiang.leader", 1440).approveConclusion(session).leave();
        Desk office = desk("hagiang.office", 1440).issueConclusion(session);
        assertThat(office.shows(session.substring("/sessions/".length()) + ".01"))
                .isTrue();
        office.leave();
    }

    /** Each number is followed to where it leads, without drawing the page each time. */
    private static void everyNumberOpensItsRows(Desk leader) {
        List<?> opened = (List<?>) leader.page().evaluate(NUMBERS_AND_ROWS);
        assertThat(opened).hasSizeGreaterThan(10);
        for (Object one : opened) {
            List<?> number = (List<?>) one;
            assertThat(number.get(2)).as("%s", number).isEqualTo("(" + number.get(1) + ")");
            int rows = Math.min(20, Integer.parseInt(String.valueOf(number.get(1))));
            assertThat(number.get(3)).as("%s", number).isEqualTo(rows);
        }
    }

    /** Presses a key that decides, and waits until the server has heard of it. */
    private static void decided(Desk desk, String key) {
        desk.page().waitForResponse(answer -> answer.url().endsWith("/proposals/decisions"), () -> desk.keys(key));
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
