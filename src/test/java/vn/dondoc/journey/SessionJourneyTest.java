package vn.dondoc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** The whole working session through the pages only: invitation, report, meeting, notice, task, until it closes. */
@DondocTest
class SessionJourneyTest {

    private static final String DIRECTIVE = "Sở Công Thương xây dựng phương án cấp điện cho các khu công nghiệp.";
    private static final String REMARK = "Cho thêm nửa tháng để lấy ý kiến ngành điện";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Browser browser;
    private final Map<String, Desk> desks = new HashMap<>();
    private Occasion occasion = Occasion.COMMITTEE;
    private String session = "";

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
    @EnumSource
    void aSessionFromItsInvitationToItsEnd(Occasion walked) {
        occasion = walked;
        session = scheduled();
        invited();
        reported();
        returnedToTheUnit();
        corrected();
        accepted();
        briefed();
        met();
        concluded();
        laidOut();
        submittedToTheSigner();
        returnedByTheSigner();
        answered();
        approved();
        String number = issued();
        printed(number);
        carriedOut();
        confirmed();
        petitionEnded();
        ended();
    }

    private String scheduled() {
        Desk office = desk("office");
        office.open("/sessions/new")
                .fill("title", occasion.title)
                .choose("kind", occasion.kind)
                .choose("host", occasion.host)
                .fill("date", day(TODAY))
                .fill("startsAt", "13:30")
                .fill("endsAt", "16:00")
                .fill("place", occasion.place)
                .choose("chairs[0].person", occasion.chair)
                .choose("reportingUnit", "thainguyen.sct")
                .choose("participants[0].unit", "thainguyen.snv")
                .fill("agenda[0].time", "13:30")
                .fill("agenda[0].text", "Sở Công Thương báo cáo");
        if (occasion.inspects()) {
            office.press("main form button.btn-primary[type=submit]");
            assertThat(office.page().locator("[data-error-summary]")).isVisible();
            office.choose("references[0].kind", "RESOLUTION")
                    .fill("references[0].number", "7712-NQ/TU")
                    .fill("references[0].title", "Nghị quyết về an ninh năng lượng");
        }
        office.press("main form button.btn-primary[type=submit]");
        String path = office.path();
        assertThat(path).startsWith("/sessions/TN-");
        sees(office, occasion.title, occasion.place, "13:30", "Sở Công Thương báo cáo");
        if (occasion.inspects()) {
            sees(office, "7712-NQ/TU");
        }
        return path;
    }

    private void invited() {
        Desk office = desk("office");
        office.open(session).press("main a[href$='/invitation']");
        sees(office, "chưa được khai báo máy chủ");
        assertThat(office.page().locator(".letter").first()).containsText(occasion.place);
        office.open(session);
        assertThat(office.download("main a[href$='.ics']"))
                .content()
                .contains("BEGIN:VEVENT", occasion.title.substring(0, 40));
    }

    private void reported() {
        Desk unit = desk("sct");
        unit.take(session);
        unit.open(session + "/report").fill("indicators[0].name", "Điện sản xuất");
        unit.fill("indicators[0].value", "640");
        assertThat(unit.page().locator("[id='indicators[0].unit']")).hasValue("triệu kWh");
        unit.fill("indicators[0].yoyPercent", "-4");
        unit.page()
                .locator("details:has([id='indicators[0].note']) > summary")
                .first()
                .click();
        unit.fill("indicators[0].note", "Tăng so với cùng kỳ")
                .fill("weaknesses", "Lưới điện quá tải vào giờ cao điểm")
                .fill("petitions[0].text", asked())
                .choose("petitions[0].kind", "FUNDING")
                .press("button[name=submit]");
        Locator warnings = unit.page().locator(".row-warning-open input[type=text]");
        assertThat(warnings.count()).isPositive();
        for (Locator warning : warnings.all()) {
            warning.fill("Tăng về công suất, giảm về sản lượng.");
        }
        unit.press("button[name=submit]");
        assertThat(unit.path()).doesNotEndWith("/report");
    }

    /** In words of this session's own, so that no other one's is taken for it. */
    private String asked() {
        return "Bố trí vốn nâng cấp trạm biến áp, buổi " + session.substring("/sessions/".length());
    }

    private void returnedToTheUnit() {
        Desk office = desk("office");
        office.open(session);
        sees(office, "Tăng về công suất, giảm về sản lượng.", "Lưới điện quá tải");
        office.page().locator("details.remark-entry > summary").first().click();
        office.page().locator("#remark-text-0").fill("Rà lại số thực hiện");
        office.unfold("#report-return");
        office.page().locator("#report-return [name=reason]").fill("Bổ sung số liệu tháng 11");
        office.send("/report/return");
    }

    private void corrected() {
        Desk unit = desk("sct");
        unit.open(session + "/report");
        assertThat(unit.page().locator("[data-row]:has([id='indicators[0].value']) .remark"))
                .containsText("Rà lại số thực hiện");
        unit.fill("indicators[0].value", "655").press("button[name=submit]");
        assertThat(unit.path()).doesNotEndWith("/report");
    }

    private void accepted() {
        Desk office = desk("office");
        office.open(session);
        assertThat(office.page().locator(".report-changes tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("640", "655");
        office.send("/report/acceptance");
    }

    private void briefed() {
        Desk leader = chair();
        leader.open(session).press("main a[href$='/brief']");
        sees(leader, "Điện sản xuất", "655", "Số liệu trực tiếp", asked());
    }

    private void met() {
        Desk office = desk("office");
        office.open(session).press("main a[href$='/meeting']");
        office.send("/meeting");
        sees(office, "Buổi làm việc bắt đầu lúc");
        Page page = office.page();
        page.locator("#text").focus();
        page.keyboard().press("Alt+Digit1");
        assertThat(page.locator("[name=speaker]:checked")).hasValue(occasion.chair);
        page.keyboard().type(DIRECTIVE);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".opinion-directive")).containsText(DIRECTIVE);
        page.keyboard().press("Alt+Digit2");
        page.keyboard().type("Ngành điện thiếu vốn đầu tư lưới 110 kV.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".opinion")).hasCount(2);
        assertThat(page.locator(".opinion-directive")).hasCount(1);
        page.locator("[id='attendance-0-PRESENT']").check();
        assertThat(page.locator("#attendance .card-header")).containsText("Có mặt 1/");
        disposed(page);
        office.accessible();
        office.send("/meeting-record");
    }

    private void disposed(Page page) {
        Locator petition = page.locator("#petitions");
        petition.locator("select[name=disposition]").selectOption(occasion.inspects() ? "ACCEPTED" : "REFERRED");
        if (!occasion.inspects()) {
            petition.locator("select[name=answerUnit]").selectOption("thainguyen.snv");
            petition.locator("input[name=dueOn]").fill(day(TODAY.plusDays(20)));
        }
        petition.locator("form button[type=submit]").click();
        assertThat(petition.locator(".tag")).hasText(occasion.inspects() ? "Chấp thuận" : "Chuyển cơ quan khác");
    }

    private void concluded() {
        Desk office = desk("office");
        office.open(session).press("main a[href$='/conclusion']");
        Page page = office.page();
        Locator card = page.locator("[data-cards] > li");
        assertThat(card).hasCount(1);
        assertThat(card).containsText(DIRECTIVE);
        card.locator("[data-do=open]").click();
        assertThat(card.locator("[data-field=text]")).hasValue(DIRECTIVE);
        assertThat(card.locator("[data-field=issuer]")).hasValue(occasion.chair);
        card.locator("[data-field=nature]").selectOption("PRODUCT");
        Locator lead = card.locator("[data-units=leads]");
        lead.locator("[data-add-unit]").fill("so cong thuong");
        lead.locator("[data-add-unit]").press("Enter");
        assertThat(lead.locator("[data-chips]")).containsText("Sở Công Thương");
        card.locator("[data-field='due.kind']").selectOption("FIXED");
        card.locator("[data-field='due.date']").fill(day(TODAY.plusDays(30)));
        card.locator("[data-field=deliverable]").fill("Phương án cấp điện");
        if (occasion.inspects()) {
            card.locator("[data-field=text]").press("Alt+m");
            card.locator("[data-field=petition]").selectOption(petition());
        }
        saved(page);
        office.accessible();
    }

    private void laidOut() {
        Desk office = desk("office");
        office.open(session + "/conclusion").press("main a[href$='/conclusion/document']");
        pagesAreSeen(office, ".notice-paper img");
        office.choose("grouping", "NONE").press("form[data-draft-key] button[type=submit]");
        sees(office, "DỰ THẢO");
        assertThat(office.page().locator("[name=grouping]")).hasValue("NONE");
        pagesAreSeen(office, ".notice-paper img");
    }

    private void submittedToTheSigner() {
        Desk office = desk("office");
        office.open(session + "/conclusion");
        assertThat(office.page().locator("#signer")).hasValue(occasion.chair);
        office.send("/conclusion/submission");
        sees(office, "Đang trình ký");
    }

    private void returnedByTheSigner() {
        Desk signer = chair();
        signer.take(session).press(".next-step a.btn-primary");
        assertThat(signer.path()).isEqualTo(session + "/conclusion");
        pagesAreSeen(signer, ".approval-notice img");
        signer.page().locator("#directive-1 .remark-entry summary").click();
        signer.fill("remarks[0].text", REMARK);
        signer.press(".approval-bar button[form=return-form]");
        sees(signer, REMARK);
    }

    private void answered() {
        Desk office = desk("office");
        office.open(session + "/conclusion");
        Page page = office.page();
        Locator card = page.locator("[data-cards] > li").first();
        card.locator("[data-do=open]").click();
        assertThat(card.locator("[data-remark=text]")).hasText(REMARK);
        card.locator("[data-remark=answer]").fill("Đã lùi hạn nửa tháng");
        card.locator("[data-remark=send]").click();
        assertThat(card.locator("[data-remark=status]")).containsText("Đã ghi nhận");
        card.locator("[data-field='due.date']").fill(day(TODAY.plusDays(45)));
        saved(page);
        office.send("/conclusion/submission");
    }

    private void approved() {
        Desk signer = chair();
        signer.open(session + "/conclusion");
        Locator changes = signer.page().locator("#approval-changes");
        assertThat(changes.locator("del").first()).containsText(day(TODAY.plusDays(30)));
        assertThat(changes.locator("ins").first()).containsText(day(TODAY.plusDays(45)));
        sees(signer, "Đã lùi hạn nửa tháng");
        signer.send("/conclusion/approval");
        sees(signer, "Đã duyệt");
    }

    /** Returns the number and notation that the register gave. */
    private String issued() {
        Desk office = desk("office");
        office.open(session + "/conclusion");
        Page page = office.page();
        assertThat(page.locator("#number")).hasValue("");
        assertThat(page.locator("#date")).hasValue(day(TODAY));
        String next = page.locator("#number-next").innerText().replaceAll(".*?(\\d+).*", "$1");
        office.send("/conclusion/issuance");
        sees(office, "Đã ban hành", session.replace("/sessions/", "") + ".01");
        String mark = page.locator(".conclusion-reading .facts dd").first().innerText();
        assertThat(mark).matches("0?" + next + "[-/]TB.*");
        return mark;
    }

    private void printed(String number) {
        Desk office = desk("office");
        office.open(session + "/conclusion/document");
        pagesAreSeen(office, ".notice-paper img");
        Path pdf = office.download("main a[href*='format=pdf']");
        assertThat(Printed.pdf(pdf))
                .contains(number, occasion.header, DIRECTIVE)
                .doesNotContain("DỰ THẢO");
        Path docx = office.download("main a[href*='format=docx']");
        assertThat(Printed.docx(docx)).contains(number, occasion.header, DIRECTIVE);
    }

    private void carriedOut() {
        Desk unit = desk("sct");
        unit.take(task());
        unit.send("/acknowledgement").unfold("#form-progress");
        unit.page().locator("#form-progress [name=percent]").fill("50");
        unit.page().locator("#form-progress textarea[name=text]").fill("Đã họp với công ty điện lực");
        unit.press("#form-progress button[type=submit]");
        sees(unit, "Đã họp với công ty điện lực");
        unit.unfold("#form-submission");
        unit.fill("number", "77/PA-SCT").fill("date", day(TODAY)).press("#form-submission button[type=submit]");
        sees(unit, "77/PA-SCT");
    }

    private void confirmed() {
        Desk second = desk("office2");
        second.open(task()).choose("grade", "GOOD").press("#form-confirmation button[type=submit]");
        sees(second, "Hoàn thành");
    }

    private void petitionEnded() {
        if (!occasion.inspects()) {
            Desk other = desk("snv");
            other.take("/petitions/" + petition());
            other.fill("reply", "Đã bố trí 20 tỷ đồng")
                    .fill("number", "812/SNV-TH")
                    .send("/answer");
        }
        Desk asking = desk("sct");
        asking.open("/petitions/" + petition());
        sees(
                asking,
                "Đã giải quyết xong",
                occasion.inspects() ? task().replace("/tasks/", "") : "Đã bố trí 20 tỷ đồng");
        asking.send("/note");
    }

    private void ended() {
        Desk office = desk("office");
        office.open(session);
        assertThat(office.page().locator(".page-above .state")).hasText("Đã kết thúc");
        sees(office, "Mọi nhiệm vụ và kiến nghị đã xong");
    }

    private static void saved(Page page) {
        page.locator(".editor-status [data-do=save]").click();
        page.locator(".editor-status[data-tone=saved]").waitFor();
    }

    /** Every page is a picture that has arrived. */
    private static void pagesAreSeen(Desk desk, String pictures) {
        Locator pages = desk.page().locator(pictures);
        assertThat(pages.count()).isPositive();
        for (Locator page : pages.all()) {
            page.scrollIntoViewIfNeeded();
            desk.page()
                    .waitForFunction("picture => picture.complete && picture.naturalWidth > 500", page.elementHandle());
            assertThat(page.boundingBox().width).isGreaterThan(280);
        }
    }

    private static void sees(Desk desk, String... words) {
        assertThat(desk.page().locator("body").innerText()).contains(words);
    }

    private String petition() {
        return session.replace("/sessions/", "") + ".K1";
    }

    private String task() {
        return session.replace("/sessions/", "/tasks/") + ".01";
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private Desk chair() {
        return desk(occasion.chair, 390);
    }

    private Desk desk(String name) {
        return desk("thainguyen." + name, 1440);
    }

    /** Each person stays at one desk and is logged in once. */
    private Desk desk(String account, int width) {
        return desks.computeIfAbsent(account, name -> new Desk(browser, "http://localhost:" + port, name, width));
    }
}
