package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.calendar.Zones;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** On a phone a specialist of the lead unit hands on a part, plans a milestone, and says why nothing has changed. */
@DondocTest
class PartJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands tasks;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Chromium.shared();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void aSpecialistHandsOnAPartPlansAMilestoneAndSaysWhyNothingChanged() {
        String task = fixture.task().due(TODAY.plusDays(90)).issue();
        tasks.acknowledge(task, fixture.viewer("nghean.sct"));
        Desk specialist = desk("nghean.sct2");
        specialist.open("/tasks/" + task).unfold("#form-part");
        specialist
                .chooseLabel("partTo", "Phòng Quản lý công nghiệp")
                .fill("partWhat", "Dự thảo kế hoạch")
                .fill("partDueOn", day(90))
                .send("/parts");
        assertThat(text(specialist, "#partDueOn-hand-error")).contains("phải sớm hơn hạn của nhiệm vụ");
        assertThat(specialist.page().locator("#partWhat-hand").inputValue()).isEqualTo("Dự thảo kế hoạch");
        specialist.fill("partDueOn", day(10)).send("/parts");
        assertThat(text(specialist, ".flashes")).contains("Đã giao phần việc.");

        specialist.unfold("#form-milestones");
        specialist.fill("milestones[0].what", "Trình dự thảo").fill("milestones[0].dueOn", day(30));
        specialist.send("/milestones");
        assertThat(specialist.page().locator("[data-curve] svg").count()).isEqualTo(1);

        specialist.unfold(".task-one-tap").press(".task-one-tap button");
        assertThat(text(specialist, ".flashes")).contains("Đã ghi nhận tiến độ.");
        assertThat(specialist.shows("Không có thay đổi: đang thực hiện đúng kế hoạch."))
                .isTrue();
        specialist.leave();
    }

    private static String text(Desk desk, String element) {
        return desk.page().locator(element).innerText();
    }

    private static String day(int days) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY.plusDays(days));
    }

    private Desk desk(String account) {
        return new Desk(browser, "http://localhost:" + port, account, 390);
    }
}
