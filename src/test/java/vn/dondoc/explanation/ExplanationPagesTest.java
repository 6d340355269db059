package vn.dondoc.explanation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.Zones;
import vn.dondoc.chasing.Chasing;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Explanations and the ladder as people of each side see them, and the forms that come back. */
@DondocTest
class ExplanationPagesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private Chasing chasing;

    @Autowired
    private ProgramClock clock;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theLadderStandsOnTheTasksPageWithStepsTakenAndToCome() throws Exception {
        String task = chased();
        for (String language : new String[] {"vi", "en"}) {
            mvc.perform(page("/tasks/" + task, "nghean.snv", language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("chasing-taken"),
                                    containsString(
                                            fixture.viewer("nghean.leader").displayName()),
                                    not(containsString("??")))));
        }
    }

    @Test
    void theListOfOverdueTasksIsForThoseWhoSeeTheProvince() throws Exception {
        String task = chased();
        for (String language : new String[] {"vi", "en"}) {
            for (String path :
                    new String[] {"/chasing?step=3&unit=nghean.sct", "/chasing", "/explanations?state=OPEN"}) {
                mvc.perform(page(path, "nghean.leader", language))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        mvc.perform(page("/chasing?step=3&unit=nghean.sct", "nghean.leader", "vi"))
                .andExpect(content().string(containsString(task)));
        mvc.perform(page("/chasing?step=4", "nghean.leader", "vi"))
                .andExpect(content().string(not(containsString(task))));
        mvc.perform(page("/chasing", "nghean.sct", "vi")).andExpect(status().isForbidden());
        mvc.perform(page("/explanations", "nghean.sct", "vi"))
                .andExpect(content().string(containsString(task)));
        mvc.perform(page("/explanations", "nghean.snv", "vi"))
                .andExpect(content().string(not(containsString(task))));
    }

    @Test
    void isAskedAnsweredReturnedAndAcceptedByForms() throws Exception {
        String task = fixture.task().issue();
        String at = "/tasks/" + task;
        sent(at + "/explanations", "nghean.office", "question", "Vì sao chậm?").andExpect(redirectedUrl(at));
        sent(at + "/explanations/1/answer", "nghean.sct", "explanation", "Do thiếu số liệu")
                .andExpect(redirectedUrl(at));
        sent(at + "/explanations/1/return", "nghean.office", "explanationReturn", "Chưa rõ trách nhiệm")
                .andExpect(redirectedUrl(at));
        sent(at + "/explanations/1/answer", "nghean.sct", "explanation", "Phòng nghiệp vụ chậm")
                .andExpect(redirectedUrl(at));
        sent(at + "/explanations/1/acceptance", "nghean.office", "version", "").andExpect(redirectedUrl(at));
        for (String language : new String[] {"vi", "en"}) {
            mvc.perform(page(at, "nghean.sct", language))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Chưa rõ trách nhiệm"),
                                    containsString("Phòng nghiệp vụ chậm"),
                                    not(containsString("??")))));
        }
    }

    @Test
    void aFormComesBackWithWhatWasTypedAndTheReason() throws Exception {
        String task = fixture.task().issue();
        String at = "/tasks/" + task + "/explanations";
        mvc.perform(form(at, "nghean.office").param("question", "Vì sao?").param("explainBy", "01/01/2020"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("V&igrave; sao?"),
                                containsString("01/01/2020"),
                                containsString("Hạn giải trình không được ở trong quá khứ."))));
        sent(at, "nghean.office", "question", "Vì sao chậm?");
        sent(at + "/1/answer", "nghean.sct", "explanation", " ").andExpect(status().isUnprocessableContent());
        sent(at + "/1/acceptance", "nghean.office", "version", "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Không có nội dung giải trình nào đang chờ xem xét.")));
        sent(at + "/1/answer", "nghean.office", "explanation", "Thay").andExpect(status().isForbidden());
    }

    /** A task on whose third step the head of the office was addressed. */
    private String chased() {
        String task = fixture.task().coordinator("nghean.snv").due(DUE).issue();
        for (LocalDateTime hour : chasing.hours(task).subList(0, 3)) {
            clock.at(hour.atZone(Zones.VIETNAM).toInstant(), () -> chasing.takeDue(task));
        }
        return task;
    }

    private ResultActions sent(String path, String viewer, String field, String value) throws Exception {
        return mvc.perform(form(path, viewer).param(field, value));
    }

    private MockHttpServletRequestBuilder form(String path, String viewer) {
        return post(path).with(user(fixture.viewer(viewer))).with(csrf());
    }

    private MockHttpServletRequestBuilder page(String path, String viewer, String language) {
        return get(path).with(user(fixture.viewer(viewer))).cookie(new Cookie("dondoc-language", language));
    }
}
