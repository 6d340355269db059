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
import vn.dondoc.chasing.Chasing;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** A director on a phone: told of what is late, explains it, hands a new task on, and judges what comes back. */
@DondocTest
class DirectorJourneyTest {

    private static final int PHONE = 390;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String SPECIALIST = "Sùng Mí Già";

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @Autowired
    Chasing chasing;

    private Browser browser;
    private String late = "";
    private String task = "";

    @BeforeEach
    void open() {
        browser = Chromium.shared();
        late = fixture.task()
                .lead("hagiang.sct")
                .title("Rà soát các dự án chậm tiến độ")
                .issuedOn(TODAY.minusDays(60))
                .due(TODAY.minusDays(17))
                .issue();
        assertThat(chasing.takeDue(late)).containsExactly(1, 2);
        task = fixture.task().lead("hagiang.sct").due(TODAY.plusDays(40)).issue();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void fromTheBellToTheEndorsement() {
        Desk director = desk("hagiang.sct");
        told(director);
        chased(director);
        explained(director);
        handedOn(director);
        carriedOut();
        endorsed(director);
        director.leave();
    }

    private void told(Desk director) {
        director.open("/");
        Locator unread = director.page().locator(".bell-count");
        assertThat(unread.isVisible()).isTrue();
        director.press("a.bell");
        assertThat(director.path()).isEqualTo("/reminders");
        director.open("/reminders/next");
        assertThat(director.shows(late)).isTrue();
        director.open("/reminders").press(".notice-line.is-unread a:has-text('" + late + "')");
        assertThat(director.path()).startsWith("/tasks/" + late);
    }

    private void chased(Desk director) {
        Locator steps = director.page().locator(".chasing-ladder li.chasing-taken");
        assertThat(steps.count()).isEqualTo(2);
        assertThat(steps.nth(1).innerText())
                .contains("Bậc 2", fixture.viewer("hagiang.sct").displayName());
        assertThat(steps.nth(1).isVisible()).isTrue();
    }

    private void explained(Desk director) {
        director.unfold("#form-explanation-answer").send("/answer");
        assertThat(director.shows("Cần nhập nội dung này")).isTrue();
        director.fill("explanation", "Chờ số liệu của hai xã; sẽ xong trong tuần.")
                .send("/answer");
        assertThat(done(director)).contains("Đã gửi giải trình");
        assertThat(director.shows("Chờ số liệu của hai xã")).isTrue();
    }

    private void handedOn(Desk director) {
        director.take("/tasks/" + task);
        director.send("/acknowledgement").unfold("#form-part");
        director.chooseLabel("partTo", SPECIALIST)
                .fill("partWhat", "Tổng hợp số liệu các cụm công nghiệp")
                .fill("partDueOn", TODAY.plusDays(60).format(TYPED))
                .send("/parts");
        assertThat(director.shows("Hạn của phần việc phải sớm hơn hạn")).isTrue();
        director.fill("partDueOn", TODAY.plusDays(20).format(TYPED)).send("/parts");
        assertThat(done(director)).contains("Đã giao phần việc");
        director.unfold("#form-assignee").chooseLabel("person", SPECIALIST).send("/assignee");
        assertThat(done(director)).contains("Đã giao người thực hiện");
    }

    private void carriedOut() {
        Desk specialist = desk("hagiang.sct2");
        specialist.take("/tasks/" + task);
        specialist.unfold("#form-part-completion-1");
        specialist.fill("partText", "Đã tổng hợp đủ ba cụm").send("/completion");
        assertThat(done(specialist)).contains("đang chờ nghiệm thu");
        specialist.leave();
    }

    private void endorsed(Desk director) {
        director.take("/tasks/" + task);
        assertThat(director.shows("Đã tổng hợp đủ ba cụm")).isTrue();
        director.send("/acceptance");
        assertThat(done(director)).contains("Đã nghiệm thu phần việc");
        assertThat(director.page().locator("#part-1").innerText()).contains("Đã nghiệm thu");
    }

    private static String done(Desk desk) {
        return desk.page().locator("[data-flash]").innerText();
    }

    private Desk desk(String account) {
        return new Desk(browser, "http://localhost:" + port, account, PHONE);
    }
}
