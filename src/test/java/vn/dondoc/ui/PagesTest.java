package vn.dondoc.ui;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sample.SamplePages;

/** Layout, parts, login and errors as a browser gets them. */
@WebMvcTest(controllers = {SamplePages.class, LanguageController.class})
@ContextConfiguration(classes = SamplePages.Application.class)
@Import({SamplePages.class, LanguageController.class, LocaleConfiguration.class, Formats.class, Navigation.class})
class PagesTest {

    @Autowired
    private MockMvc browser;

    @Test
    void aPageStandsInTheLayoutWithItsViewerAndTheSectionsThatExist() throws Exception {
        browser.perform(get("/tasks").with(user(StandInViewer.with("OFFICE_SPECIALIST"))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"vi\">"),
                                containsString("<title>Nhiệm vụ · Đôn Đốc</title>"),
                                containsString("Lò Thị Minh Khuê"),
                                containsString("href=\"/tasks\" aria-current=\"page\""),
                                containsString("data-viewer=\"tester\""),
                                containsString("hx-headers=\"{&quot;X-CSRF-TOKEN&quot;"),
                                not(containsString("href=\"/petitions\"")),
                                not(containsString("??")))));
    }

    @Test
    void theAdministratorIsNotOfferedTasks() throws Exception {
        browser.perform(get("/units").with(user(StandInViewer.with("ADMINISTRATOR"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/units\" aria-current=\"page\""),
                                not(containsString("href=\"/tasks\"")))));
    }

    @Test
    void aFieldKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        browser.perform(get("/tasks").param("date", "31/02/2026").with(user(StandInViewer.with("UNIT_HEAD"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"31/02/2026\""),
                                containsString("id=\"date-error\""),
                                containsString("aria-invalid=\"true\""),
                                containsString("<a href=\"#date\">"))));
    }

    @Test
    void statesAndStepsHaveTheirWords() throws Exception {
        browser.perform(get("/tasks").with(user(StandInViewer.with("LEADER"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("<span class=\"state state-in_progress\">Đang thực hiện</span>"),
                                containsString("<small>12 ngày</small>"),
                                containsString("class=\"step step-current\" aria-current=\"step\""),
                                containsString("03/11/2026 09:00"))));
    }

    @Test
    void theLoginPageAsksForNameAndPassword() throws Exception {
        browser.perform(get("/sample/login").param("error", "").with(user(StandInViewer.with("LEADER"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("action=\"/login\""),
                                containsString("name=\"_csrf\""),
                                containsString("Tên đăng nhập hoặc mật khẩu không đúng"),
                                not(containsString("nghean.office")),
                                not(containsString("??")))));
    }

    @Test
    void englishIsCompleteOnceChosen() throws Exception {
        browser.perform(get("/tasks")
                        .cookie(new Cookie("dondoc-language", "en"))
                        .with(user(StandInViewer.with("OFFICE_HEAD"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"en\">"),
                                containsString("<title>Tasks · Đôn Đốc</title>"),
                                containsString("<small>12 days</small>"),
                                not(containsString("??")))));
    }

    @Test
    void anUnknownLanguageIsReadInVietnamese() throws Exception {
        browser.perform(get("/tasks")
                        .cookie(new Cookie("dondoc-language", "fr"))
                        .with(user(StandInViewer.with("OFFICE_HEAD"))))
                .andExpect(content().string(containsString("Nhiệm vụ")));
    }

    @Test
    void choosingALanguageReturnsToThePage() throws Exception {
        browser.perform(choose("en", "/tasks?state=SUBMITTED&q={x}"))
                .andExpect(redirectedUrl("/tasks?state=SUBMITTED&q={x}"))
                .andExpect(cookie().value("dondoc-language", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "javascript:x"})
    void choosingALanguageNeverLeadsElsewhere(String to) throws Exception {
        browser.perform(choose("vi", to)).andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"403", "404", "409", "413", "4xx", "500"})
    void everyErrorSaysWhatToDoNext(String name) throws Exception {
        browser.perform(get("/problems/" + name).with(user(StandInViewer.with("UNIT_SPECIALIST"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("class=\"problem-hint\""),
                                containsString("Về Hộp việc"),
                                not(containsString("??")))));
    }

    private static MockHttpServletRequestBuilder choose(String language, String to) {
        return post("/language")
                .param("lang", language)
                .param("to", to)
                .with(csrf())
                .with(user(StandInViewer.with("LEADER")));
    }
}
