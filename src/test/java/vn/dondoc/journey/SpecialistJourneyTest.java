package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/** A specialist carries a task out on a phone, from the inbox to its confirmation, through every form on the way. */
@DondocTest
class SpecialistJourneyTest {

    private static final int PHONE = 390;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate DUE = TODAY.plusDays(40);

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    private Browser browser;
    private String task = "";

    @BeforeEach
    void open() {
        browser = Chromium.shared();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void fromTheInboxToTheConfirmation() {
        task = "/tasks/"
                + fixture.task()
                        .lead("hagiang.sct")
                        .nature(Nature.PRODUCT)
                        .due(DUE)
                        .issue();
        Desk specialist = desk("hagiang.sct2");
        received(specialist);
        reportedWithOneTap(specialist);
        askedForMoreTime(specialist);
        granted();
        submitted(specialist, "31/BC-SCT");
        returned();
        submittedAgain(specialist);
        confirmed();
        specialist.open(task);
        assertThat(specialist.shows("Hoàn thành")).isTrue();
        assertThat(specialist.shows("Hạn gốc")).isTrue();
        specialist.leave();
    }

    private void received(Desk specialist) {
        specialist.take(task);
        specialist.send("/acknowledgement");
        assertThat(done(specialist)).contains("Đã tiếp nhận nhiệm vụ");
    }

    private void reportedWithOneTap(Desk specialist) {
        specialist.press(".task-one-tap button >> text=Chờ phối hợp");
        assertThat(done(specialist)).contains("Đã ghi nhận tiến độ");
        assertThat(specialist.shows("Không có thay đổi: đang chờ đơn vị phối hợp."))
                .isTrue();
    }

    private void askedForMoreTime(Desk specialist) {
        specialist.unfold("#form-extension");
        assertThat(specialist.shows("Còn 2 lần")).isTrue();
        specialist.fill("extensionTo", DUE.format(TYPED)).send("/extensions");
        assertThat(specialist.shows("Ngày mới phải sau")).isFalse();
        specialist.choose("extensionReasonCode", "COORDINATION").fill("extensionReason", "Chờ ý kiến");
        specialist.send("/extensions");
        assertThat(specialist.shows("Ngày mới phải sau")).isTrue();
        specialist.fill("extensionTo", DUE.plusDays(14).format(TYPED)).send("/extensions");
        assertThat(done(specialist)).contains("Đã gửi đề nghị gia hạn");
        assertThat(specialist.shows("Rút đề nghị gia hạn")).isTrue();
    }

    private void granted() {
        Desk office =
                desk("hagiang.office").open("/extensions?unit=hagiang.sct").open(task);
        office.send("/decision");
        assertThat(office.shows("Cần nhập nội dung này")).isTrue();
        office.page().locator("#verdict-AS_ASKED").check();
        office.send("/decision");
        assertThat(done(office)).contains("Đã lưu quyết định về gia hạn");
        assertThat(office.shows(DUE.plusDays(14).format(TYPED))).isTrue();
        office.leave();
    }

    private void submitted(Desk specialist, String number) {
        specialist.take(task);
        specialist.unfold("#form-submission").send("/submission");
        assertThat(specialist
                        .page()
                        .locator("#form-submission [data-error-summary]")
                        .isVisible())
                .as("a product is asked for")
                .isTrue();
        specialist.fill("number", number).fill("date", TODAY.format(TYPED)).send("/submission");
        assertThat(done(specialist)).contains("Đã nộp kết quả");
        assertThat(specialist.shows(number)).isTrue();
    }

    private void returned() {
        Desk office = desk("hagiang.office2");
        office.take(task);
        office.unfold("#form-return");
        office.page().locator("#form-return textarea").fill("Thiếu phụ lục số liệu");
        office.send("/return");
        assertThat(office.shows("Thiếu phụ lục số liệu")).isTrue();
        office.leave();
    }

    private void submittedAgain(Desk specialist) {
        specialist.take(task);
        assertThat(specialist.page().locator("blockquote.task-quote").first().innerText())
                .isEqualTo("Thiếu phụ lục số liệu");
        specialist.unfold("#form-submission");
        specialist.fill("number", "32/BC-SCT").fill("date", TODAY.format(TYPED)).send("/submission");
        assertThat(specialist.shows("32/BC-SCT")).isTrue();
    }

    private void confirmed() {
        Desk office = desk("hagiang.office2");
        office.take(task);
        office.choose("grade", "GOOD").send("/confirmation");
        assertThat(office.shows("Hoàn thành")).isTrue();
        office.leave();
    }

    private static String done(Desk desk) {
        return desk.page().locator("[data-flash]").innerText();
    }

    private Desk desk(String account) {
        return new Desk(browser, "http://localhost:" + port, account, PHONE);
    }
}
