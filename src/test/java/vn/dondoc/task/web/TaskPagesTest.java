package vn.dondoc.task.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** The pages as people of each side see them, and the forms that come back. */
@DondocTest
class TaskPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghean.office",
                "nghean.head",
                "nghean.leader",
                "nghean.sct",
                "nghean.sct2",
                "nghean.xa1",
                "nghean.inspection"
            })
    void showsListAndInboxToEveryRoleInBothLanguages(String viewer) throws Exception {
        fixture.task().lead("nghean.xa1").coordinator("nghean.sct").issue();

        for (String language : new String[] {"vi", "en"}) {
            for (String path : new String[] {"/tasks", "/inbox", "/tasks?q=cum&sort=-issued&starred=true"}) {
                mvc.perform(get(path)
                                .with(user(fixture.viewer(viewer)))
                                .cookie(new Cookie("dondoc-language", language)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    @Test
    void showsTheLeadUnitWhatToDoAndTheOthersWhoIsWaitedFor() throws Exception {
        String task = fixture.task().issue();

        mvc.perform(page(task, "nghean.sct"))
                .andExpect(content()
                        .string(allOf(containsString("Tiếp nhận nhiệm vụ"), containsString("form-acknowledgement"))));
        mvc.perform(page(task, "nghean.leader"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đang chờ Sở Công Thương tiếp nhận nhiệm vụ."),
                                not(containsString("form-acknowledgement")))));
        mvc.perform(page(task, "nghean.snv")).andExpect(status().isNotFound());
        mvc.perform(page(task, "yenbai.office")).andExpect(status().isNotFound());
    }

    @Test
    void walksFromAcknowledgementToConfirmationByForms() throws Exception {
        String task = fixture.task().nature(Nature.PRODUCT).issue();

        sent(task, "acknowledgement", "nghean.sct");
        mvc.perform(form(task, "progress", "nghean.sct").param("percent", "40").param("text", "Đã lấy ý kiến"))
                .andExpect(redirectedUrl("/tasks/" + task));
        mvc.perform(multipart("/tasks/{code}/submission", task)
                        .file(new MockMultipartFile(
                                "file", "ket-qua.txt", "text/plain", "Kết quả".getBytes(StandardCharsets.UTF_8)))
                        .with(user(fixture.viewer("nghean.sct")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/tasks/" + task))
                .andExpect(flash().attributeExists("flash"));
        mvc.perform(form(task, "confirmation", "nghean.office").param("grade", "GOOD"))
                .andExpect(redirectedUrl("/tasks/" + task));

        for (String language : new String[] {"vi", "en"}) {
            mvc.perform(page(task, "nghean.sct").cookie(new Cookie("dondoc-language", language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString("ket-qua.txt"), not(containsString("??")))));
        }
    }

    @Test
    void sendsAFormBackWithWhatWasTypedAndTheReasonAtItsField() throws Exception {
        String task = fixture.task().nature(Nature.PRODUCT).issue();
        commands.acknowledge(task, fixture.viewer("nghean.sct"));

        mvc.perform(form(task, "progress", "nghean.sct")
                        .param("percent", "many")
                        .param("text", "Dang lam do"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dang lam do"),
                                containsString("value=\"many\""),
                                containsString("Tiến độ là số nguyên"))));
        mvc.perform(form(task, "submission", "nghean.sct")
                        .param("value", "36,539")
                        .param("unit", "tấn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("có thể hiểu là")));
        mvc.perform(form(task, "submission", "nghean.sct").param("result", "Xong roi"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(containsString("Nhiệm vụ phải có sản phẩm"), containsString("Xong roi"))));
        mvc.perform(form(task, "submission", "nghean.sct")
                        .param("number", "456")
                        .param("date", "31/02/2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("31/02/2026")));
        mvc.perform(form(task, "recall", "nghean.office"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Cần nhập nội dung này")));
    }

    @Test
    void refusesAFormOfAnOlderVersionAndKeepsItsWords() throws Exception {
        String task = fixture.task().issue();
        commands.acknowledge(task, fixture.viewer("nghean.sct"));

        mvc.perform(form(task, "progress", "nghean.sct")
                        .param("version", "0")
                        .param("percent", "20")
                        .param("text", "Ban cu"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Người khác vừa thay đổi nhiệm vụ này"), containsString("Ban cu"))));
    }

    @Test
    void makesADoubleClickHarmless() throws Exception {
        String task = fixture.task().issue();

        sent(task, "acknowledgement", "nghean.sct");
        mvc.perform(form(task, "acknowledgement", "nghean.sct")).andExpect(status().isConflict());
    }

    @Test
    void saysThatAnotherPersonMustConfirm() throws Exception {
        String task = fixture.task().assigner("nghean.sct").issue();
        commands.acknowledge(task, fixture.viewer("nghean.sct"));
        commands.submit(task, Product.NONE, null, fixture.viewer("nghean.sct"));

        mvc.perform(page(task, "nghean.sct")).andExpect(content().string(containsString("phải do người khác")));
        mvc.perform(form(task, "confirmation", "nghean.sct")).andExpect(status().isForbidden());
    }

    @Test
    void answersAStarWithItsButtonOnly() throws Exception {
        String task = fixture.task().issue();

        mvc.perform(form(task, "star", "nghean.xa1").param("on", "true")).andExpect(status().isNotFound());
        mvc.perform(form(task, "star", "nghean.leader").param("on", "true").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                Matchers.startsWith("<form"), containsString("is-on"), not(containsString("<html")))));
        mvc.perform(form(task, "star", "nghean.leader").param("on", "false").param("back", "//evil.example"))
                .andExpect(redirectedUrl("/tasks/" + task));
    }

    @Test
    void drawsTheLiveDiagramForThoseWhoSeeTheTask() throws Exception {
        String task = fixture.task().issue();

        mvc.perform(get("/tasks/{code}/diagram", task).with(user(fixture.viewer("nghean.sct"))))
                .andExpect(jsonPath("$.process").value("DirectiveTask"))
                .andExpect(jsonPath("$.active[0]").value("Task_Acknowledge"));
        mvc.perform(get("/tasks/{code}/diagram", task).with(user(fixture.viewer("nghean.xa1"))))
                .andExpect(status().isNotFound());
    }

    private void sent(String task, String what, String by) throws Exception {
        mvc.perform(form(task, what, by)).andExpect(redirectedUrl("/tasks/" + task));
    }

    private MockHttpServletRequestBuilder page(String task, String viewer) {
        return get("/tasks/{code}", task).with(user(fixture.viewer(viewer)));
    }

    private MockHttpServletRequestBuilder form(String task, String what, String viewer) {
        return post("/tasks/{code}/" + what, task)
                .with(user(fixture.viewer(viewer)))
                .with(csrf());
    }
}
