package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.session.Stage;

/** The conclusion over HTTP: for machines, for the editor and on its page. */
class ConclusionWebTest extends AfterMeeting {

    private static final String DRAFT = """
            {"text":"Sở Công Thương trình kế hoạch.","directives":[
              {"text":"Trình kế hoạch phát triển công nghiệp","nature":"PRODUCT","deliverable":"Kế hoạch",
               "issuer":"nghean.leader","leads":["nghean.sct"],"coordinators":["nghean.snv"],
               "due":{"kind":"FIXED","date":"2027-01-15"}},
              {"text":"Báo cáo về Văn phòng","leads":["nghean.communes"],"due":{"kind":"NONE","reviewOn":"2027-01-15"}}]}""";

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void web() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aMachineWalksFromDraftToTasks() throws Exception {
        mvc.perform(machine(put(api("")), "office", DRAFT))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.directives[0].leads[0]").value("nghean.sct"))
                .andExpect(jsonPath("$.directives[1].nature").value("SPECIFIC"))
                .andExpect(jsonPath("$.directives[1].force").value("REQUIRE"))
                .andExpect(jsonPath("$.directives[1].due.reviewOn").value("2027-01-15"));
        mvc.perform(machine(post(api("/submission")), "office", "{}")).andExpect(status().isOk());
        mvc.perform(machine(post(api("/approval")), "sct", "{}")).andExpect(status().isForbidden());
        mvc.perform(machine(post(api("/return")), "leader", "{\"reason\":\" \"}"))
                .andExpect(status().isBadRequest());
        mvc.perform(machine(post(api("/approval")), "leader", "{}")).andExpect(status().isOk());
        mvc.perform(machine(
                        post(api("/issuance")),
                        "office",
                        "{\"number\":\"" + freshNumber() + "\",\"date\":\"2026-11-20\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.tasks[0]").value(code + ".01"))
                .andExpect(jsonPath("$.tasks[2]").value(code + ".02-2"));
    }

    @Test
    void aStaleSaveIsAnsweredWithTheVersionThatStands() throws Exception {
        save(product("nghean.sct"));
        mvc.perform(machine(put(api("")), "office", DRAFT).header("If-Match", "\"0\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.current.version").value(1))
                .andExpect(jsonPath("$.current.directives[0].leads[0]").value("nghean.sct"))
                .andExpect(jsonPath("$.detail").value(containsString(office.displayName())));
    }

    @Test
    void whatIsMissingIsListed() throws Exception {
        save(product("nghean.sct"), product());
        mvc.perform(machine(post(api("/submission")), "office", "{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("directives[1].leads"))
                .andExpect(jsonPath("$.errors[0].message").value("Chưa có cơ quan chủ trì."));
    }

    @Test
    void aFaultIsToldAtItsField() throws Exception {
        mvc.perform(machine(put(api("")), "office", DRAFT.replace("2027-01-15\"}},", "2027-02-31\"}},")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("directives[0].due.date"));
        assertThat(stage()).isEqualTo(Stage.MEETING);
    }

    @Test
    void proposalsNameUnitsOfTheProvince() throws Exception {
        String text = "Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ trình đề án vị trí việc làm trước ngày 15/01/2027.";
        mvc.perform(machine(post("/api/v1/sessions/" + code + "/proposals"), "office", "{\"text\":\"" + text + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.directives[0].deadline").value("2027-01-15"))
                .andExpect(jsonPath("$.directives[0].start").isNumber());
        mvc.perform(page(post(url("/proposals")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"" + text + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[0].directive.leads[0]").value("nghean.snv"))
                .andExpect(jsonPath("$.lines[0].directive.issuer").value("nghean.leader"))
                .andExpect(jsonPath("$.lines[0].directive.due.date").value("2027-01-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, not a docx, NOT_A_DOCX",
        "a.docm, x,          MACROS",
        "a.exe,  x,          UNSUPPORTED_TYPE",
        "a.txt,  '',         EMPTY"
    })
    void aBadFileIsRefusedWithItsReason(String name, String body, String reason) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", name, null, body.getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart(url("/source")).file(file).with(user(office)).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].code").value(reason));
    }

    @Test
    void aTextFileIsReadInTheStoredForm() throws Exception {
        byte[] decomposed = "So\u031b\u0309 Công Thương\r\nbáo cáo".getBytes(StandardCharsets.UTF_8);
        mvc.perform(multipart(url("/source"))
                        .file(new MockMultipartFile("file", "a.txt", null, decomposed))
                        .with(user(office))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("Sở Công Thương\nbáo cáo"));
    }

    @Test
    void thePageIsAnEditorForTheOfficeAndAReadingViewForTheSigner() throws Exception {
        save(product("nghean.sct"));
        mvc.perform(page(get(url(""))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("conclusion-editor.js")))
                .andExpect(content().string(containsString(url("/submission"))));
        commands.submit(code, office);
        mvc.perform(get(url("")).with(user(leader)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(url("/approval"))))
                .andExpect(content().string(containsString("Sở Công Thương")))
                .andExpect(content().string(not(containsString("conclusion-editor.js"))));
        mvc.perform(get(url("")).param("edit", "true").with(user(leader)))
                .andExpect(content().string(containsString("id=\"conclusion-editor\"")));
        mvc.perform(get(url("")).with(user(department))).andExpect(status().isNotFound());
    }

    @Test
    void theFormsAnswerWithAPageThatKeepsWhatWasTyped() throws Exception {
        approved(product("nghean.sct"));
        mvc.perform(page(post(url("/issuance"))).param("number", "12/QĐ-UBND").param("date", "31/02/2027"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("12/QĐ-UBND")))
                .andExpect(content().string(containsString("Không có ngày 31/02/2027")));
        mvc.perform(page(post(url("/issuance"))).param("number", freshNumber()).param("date", "20/11/2026"))
                .andExpect(redirectedUrl(url("")));
        mvc.perform(get(url("")).with(user(department)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/tasks/" + code + ".01")));
    }

    @Test
    void wordsOfTheTextNeverBecomeMarkup() throws Exception {
        commands.save(
                code,
                new ConclusionDraft(
                        "<script>alert(1)</script>",
                        java.util.List.of(draft(
                                "<img src=x onerror=alert(1)>", "SPECIFIC", null, fixed("2027-01-15"), "nghean.sct"))),
                null,
                office);
        commands.submit(code, office);
        mvc.perform(get(url("")).with(user(leader)))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    private String api(String path) {
        return "/api/v1/sessions/" + code + "/conclusion" + path;
    }

    private String url(String path) {
        return "/sessions/" + code + "/conclusion" + path;
    }

    private static MockHttpServletRequestBuilder machine(
            MockHttpServletRequestBuilder request, String account, String body) {
        return request.header("Authorization", "Bearer demo-nghean." + account)
                .header("Accept-Language", "vi")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpServletRequestBuilder page(MockHttpServletRequestBuilder request) {
        return request.with(user(office)).with(csrf()).header("Accept-Language", "vi");
    }
}
