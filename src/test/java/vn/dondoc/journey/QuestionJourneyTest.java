package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** A clerk asks the data with a mouse, keeps the question for the province, and a department opens it on a phone. */
@DondocTest
class QuestionJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void aClerkAsksAndADepartmentOpensTheSameQuestion() {
        String mark = "hỏi" + UUID.randomUUID().toString().substring(0, 8);
        for (String lead : new String[] {"thainguyen.sct", "thainguyen.snv"}) {
            fixture.task()
                    .lead(lead)
                    .title("Việc " + mark)
                    .issuedOn(LocalDate.now().minusDays(80))
                    .due(LocalDate.now().minusDays(50))
                    .issue();
        }
        Browser browser = Chromium.shared();
        String base = "http://localhost:" + port;
        Desk clerk = new Desk(browser, base, "thainguyen.office", 1440);
        clerk.open("/questions").language("vi").fill("q", mark).choose("by", "unit");
        Locator leads = clerk.page().locator("#ask-lead");
        leads.locator("summary").click();
        leads.locator("[data-narrow]").fill("cong thuong");
        assertThat(leads.locator("input[value='thainguyen.snv']").isVisible()).isFalse();
        leads.locator("input[value='thainguyen.sct']").check();
        clerk.press(".question-form button[type=submit]");
        assertThat(clerk.path()).doesNotContain("daysLateFrom").contains("lead=thainguyen.sct");
        assertThat(clerk.shows("Nhiệm vụ do Sở Công Thương chủ trì, có từ “" + mark + "”."))
                .isTrue();
        clerk.press(".question-lines a.question-open_overdue");
        assertThat(clerk.shows("Đang mở: Sở Công Thương")).isTrue();
        assertThat(clerk.page().locator(".question-tasks tbody tr").count()).isEqualTo(1);

        clerk.open("/questions?source=now&q=" + mark).unfold("form[action$='/questions/saved']");
        clerk.fill("name", "Câu hỏi " + mark).choose("sharing", "PROVINCE").send("/questions/saved");
        assertThat(clerk.shows("2 nhiệm vụ")).isTrue();

        Desk department = new Desk(browser, base, "thainguyen.sct", 390);
        department.open("/questions").language("vi");
        department.page().locator("#ask-due > summary").click();
        department.accessible();
        department.press(".question-saved a:has-text('" + mark + "')");
        assertThat(department.shows("1 nhiệm vụ")).isTrue();
    }
}
