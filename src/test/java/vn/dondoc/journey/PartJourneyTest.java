package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.calendar.Zones;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** On a phone a director hands a part of a task to a specialist by an earlier date; the specialist does it, the director accepts. */
@DondocTest(webEnvironment = WebEnvironment.RANDOM_PORT)
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
    void fromTheDirectorToTheSpecialistAndBack() {
        String task = fixture.task().due(TODAY.plusDays(90)).issue();
        tasks.acknowledge(task, fixture.viewer("nghean.sct"));
        Desk director = desk("nghean.sct");
        director.open("/tasks/" + task).unfold("#form-part");
        director.chooseLabel("partTo", fixture.viewer("nghean.sct2").displayName())
                .fill("partWhat", "Dự thảo kế hoạch")
                .fill("partDueOn", day(90))
                .send("/parts");
        assertThat(director.shows("phải sớm hơn hạn của nhiệm vụ")).isTrue();
        director.fill("partDueOn", day(10)).send("/parts");
        assertThat(director.shows("Đã giao phần việc.")).isTrue();
        director.unfold("#form-milestones");
        director.page().locator("[name='milestones[0].what']").fill("Dự thảo");
        director.page().locator("[name='milestones[0].dueOn']").fill(day(30));
        director.page().locator("[name='milestones[1].what']").fill("Trình");
        director.page().locator("[name='milestones[1].dueOn']").fill(day(80));
        director.send("/milestones").send("/milestones/1/attainment");
        assertThat(director.page().locator("[data-curve] svg").count()).isEqualTo(1);

        Desk specialist = desk("nghean.sct2");
        specialist.open("/tasks/" + task).unfold("#form-part-completion-1");
        specialist.page().locator("#part-text-1").fill("Đã xong dự thảo");
        specialist.send("/completion");
        assertThat(specialist.shows("Đã báo xong phần việc")).isTrue();
        specialist.leave();

        director.open("/tasks/" + task).send("/acceptance");
        assertThat(director.shows("Đã nghiệm thu phần việc.")).isTrue();
        director.open("/tasks/obstacles").open("/tasks/duties").language("en");
        director.leave();
        desk("nghean.office").open("/samples").leave();
    }

    private static String day(int days) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY.plusDays(days));
    }

    private Desk desk(String account) {
        return new Desk(browser, "http://localhost:" + port, account, 390);
    }
}
