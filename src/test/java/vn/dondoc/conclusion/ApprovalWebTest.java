package vn.dondoc.conclusion;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The signer's page over HTTP. */
class ApprovalWebTest extends AfterMeeting {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Approval approval;

    private MockMvc mvc;

    @BeforeEach
    void submitted() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        save(product("nghean.sct"), monthly("nghean.snv"));
        approval.submit(code, new Submission("nghean.leader", null), office);
    }

    @Test
    void theSignerDecidesOnThePageAndNobodyElse() throws Exception {
        mvc.perform(get(url("")).with(user(leader)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/conclusion/approval\"")))
                .andExpect(content().string(containsString("remarks[1].text")));
        mvc.perform(get(url("")).with(user(viewer("nghean.leader2"))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/conclusion/approval\""))));
        mvc.perform(get(url("")).with(user(office)))
                .andExpect(content().string(containsString("/conclusion/signer\"")));
    }

    @Test
    void whatWasTypedStaysWhereTheReturnIsRefused() throws Exception {
        mvc.perform(form("/return")
                        .param("remarks[0].directive", "1")
                        .param("remarks[0].text", "Rút ngắn")
                        .param("remarks[1].directive", "9")
                        .param("remarks[1].text", "Không có")
                        .param("reason", "Xem lại"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(">Rút ngắn</textarea>")))
                .andExpect(content().string(containsString(">Xem lại</textarea>")));
        mvc.perform(form("/return")).andExpect(status().isUnprocessableContent());
        mvc.perform(form("/return").param("remarks[0].directive", "1").param("remarks[0].text", "Rút ngắn"))
                .andExpect(redirectedUrl(url("")));
        mvc.perform(get("/api/v1/sessions/" + code + "/conclusion")
                        .header("Authorization", "Bearer demo-nghean.office"))
                .andExpect(jsonPath("$.remarks[0].text").value("Rút ngắn"))
                .andExpect(jsonPath("$.remarks[0].directive").value(1))
                .andExpect(jsonPath("$.remarks[0].outcome").value("OPEN"))
                .andExpect(jsonPath("$.returnedReason").value(""));
    }

    @Test
    void aDraftThatChangedSinceIsNotApprovedUnseen() throws Exception {
        commands.save(code, new ConclusionDraft(TEXT, List.of(product("nghean.snv"))), 1L, leader);
        mvc.perform(form("/approval").param("version", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(2)")));
        mvc.perform(form("/approval").param("version", "2")).andExpect(redirectedUrl(url("")));
    }

    @Test
    void aStampedFileIsRefusedAndItsTextIsNotSentBack() throws Exception {
        byte[] stamped = "UBND TỈNH\nMẬT\nKết luận".getBytes(StandardCharsets.UTF_8);
        mvc.perform(multipart(url("/source"))
                        .file(new MockMultipartFile("file", "a.txt", "text/plain", stamped))
                        .with(user(leader))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(content().string(not(containsString("Kết luận"))));
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post(url(path)).with(user(leader)).with(csrf());
    }

    private String url(String path) {
        return "/sessions/" + code + "/conclusion" + path;
    }
}
