package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.extension.ExtensionReason;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.NewExtension;
import vn.dondoc.organization.Units;
import vn.dondoc.review.PeriodState;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.review.Reviews;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** A leader's two minutes on a phone: asks why, criticises, stars, decides on more time, and directs anew. */
@DondocTest
class LeaderJourneyTest {

    private static final int PHONE = 390;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String UNIT = "tuyenquang.snv";

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    ReviewPeriods periods;

    @Autowired
    Reviews reviews;

    @Autowired
    Units units;

    @Autowired
    TransactionTemplate transaction;

    private String late = "";
    private String asked = "";
    private String quarter = "";

    @BeforeEach
    void prepare() {
        Viewer leader = fixture.viewer("tuyenquang.leader");
        late = fixture.task()
                .lead(UNIT)
                .title("Xử lý dứt điểm các công trình chậm bàn giao")
                .issuedOn(TODAY.minusDays(2500))
                .due(TODAY.minusDays(2400))
                .starred()
                .issue();
        asked = fixture.task().lead(UNIT).due(TODAY.plusDays(30)).issue();
        Viewer unit = fixture.viewer(UNIT);
        tasks.acknowledge(asked, unit);
        extensions.ask(
                asked,
                new NewExtension(TODAY.plusDays(50), ExtensionReason.COORDINATION, "Chờ Sở Tài chính thẩm định"),
                unit);
        ReportingPeriod running = reviews.currentQuarter();
        quarter = reviews.code(running, leader);
        transaction.executeWithoutResult(status -> {
            periods.createFor(units.get(leader.province()), ReportingPeriod.parse(running.code()));
            if (periods.get(quarter).state() == PeriodState.PLANNED) {
                periods.open(quarter);
            }
        });
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void fromTheFourNumbersToANewDirective() {
        Browser browser = Chromium.shared();
        Desk leader = new Desk(browser, "http://localhost:" + port, "tuyenquang.leader", PHONE);
        leader.open("/reviews/" + quarter + "/overview");
        assertThat(leader.page().locator(".overview-number").count()).isEqualTo(4);

        Locator row = leader.page().locator("[id='worst-" + late + "']");
        row.locator("summary").first().click();
        leader.accessible();
        leader.press("[id='worst-" + late + "'] form[action$='/questions'] button[type=submit]");
        assertThat(row.locator(".overview-done").innerText()).contains("Đã yêu cầu giải trình");
        assertThat(row.innerText()).contains("hạn trả lời");

        leader.press("[id='worst-" + late + "'] form[action$='/stars'] button");
        assertThat(row.locator(".overview-done").innerText()).contains("Đã bỏ sao");

        leader.open("/reviews/" + quarter + "/units/" + UNIT);
        leader.unfold("form[action$='/appraisals']");
        leader.page().locator("input[name=kind][value=REPRIMAND]").check();
        leader.fill("words", "Chậm kéo dài, thiếu chủ động.").send("/appraisals");
        assertThat(leader.shows("Chậm kéo dài, thiếu chủ động.")).isTrue();

        leader.open("/reviews/" + quarter + "/overview");
        String request = "#owed li:has(a[href='/tasks/" + asked + "'])";
        leader.page().locator(request + " summary").click();
        leader.page().locator(request + " input[name=granted][value=true]").check();
        leader.press(request + " button[type=submit]");
        assertThat(leader.page().locator("#owed").innerText()).contains("Đã quyết định gia hạn");

        String directive = "#directives form[action$='/directives']";
        leader.page().locator("#directives summary").click();
        leader.page().locator(directive + " [name=lead]").selectOption(UNIT);
        leader.page()
                .locator(directive + " [name=dueOn]")
                .fill(TODAY.plusDays(20).format(TYPED));
        leader.press(directive + " button[type=submit]");
        assertThat(leader.page().locator("#directives .field-error").isVisible())
                .isTrue();
        leader.page().locator(directive + " [name=text]").fill("Hoàn thành bàn giao các công trình còn lại");
        leader.press(directive + " button[type=submit]");
        assertThat(leader.page().locator("#directives").innerText())
                .contains("Hoàn thành bàn giao các công trình còn lại", "Đang dự thảo");
        leader.leave();
    }
}
