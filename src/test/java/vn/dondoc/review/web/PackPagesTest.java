package vn.dondoc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.review.ReviewPlays;
import vn.dondoc.support.DondocTest;

/** The page of a pack, its progress and its files. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackPagesTest {

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private ReviewPlays plays;

    private MockMvc mvc;
    private String code;

    @BeforeAll
    void close() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        demonstration.load();
        plays.open("hagiang.sct", LocalDate.of(2003, 4, 8), LocalDate.of(2003, 5, 8));
        code = plays.closed("hagiang.office", "2003-Q2");
    }

    private String page(String path, String username, String language) throws Exception {
        return mvc.perform(get(path).with(user(plays.viewer(username))).cookie(new Cookie("dondoc-language", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void tellHowFarItHasCome() throws Exception {
        String pack = "/reviews/" + code + "/pack";
        assertThat(page(pack, "hagiang.office", "vi"))
                .contains("Lập bộ báo cáo")
                .doesNotContain("<progress");
        mvc.perform(post(pack).with(user(plays.viewer("hagiang.office"))).with(csrf()))
                .andExpect(redirectedUrl(pack));
        assertThat(page(pack, "hagiang.office", "vi")).contains("<progress", "Bước 0/4", "hx-get", "Hủy");
        assertThat(page(pack + "/progress", "hagiang.leader", "en"))
                .contains("Step 0 of 4", "every 1s")
                .doesNotContain("<html");
        assertThat(page(pack, "hagiang.inspection", "en"))
                .contains("Step 0 of 4")
                .doesNotContain("cancellation");
        mvc.perform(post(pack + "/cancellation")
                        .with(user(plays.viewer("hagiang.office")))
                        .with(csrf()))
                .andExpect(redirectedUrl(pack));
        assertThat(page(pack, "hagiang.sct", "vi"))
                .contains("dành cho Văn phòng")
                .doesNotContain("pack-standing");
        mvc.perform(post(pack).with(user(plays.viewer("hagiang.sct"))).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post(pack).with(user(plays.viewer("hagiang.inspection"))).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void handTheFilesOutToPeopleAndMachines() throws Exception {
        String api = "/api/v1/reviews/" + code + "/document?format=";
        for (String format : new String[] {"pdf", "docx", "xlsx"}) {
            MockHttpServletResponse answer = mvc.perform(
                            get(api + format).header("Authorization", "Bearer demo-hagiang.office"))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse();
            String etag = "\"" + DigestUtils.sha256Hex(answer.getContentAsByteArray()) + "\"";
            assertThat(answer.getHeader("ETag")).isEqualTo(etag);
            mvc.perform(get(api + format)
                            .header("Authorization", "Bearer demo-hagiang.leader")
                            .header("If-None-Match", etag))
                    .andExpect(status().isNotModified());
            mvc.perform(get("/reviews/" + code + "/document?format=" + format)
                            .with(user(plays.viewer("hagiang.inspection"))))
                    .andExpect(status().isOk())
                    .andExpect(header().string(
                                    "Content-Disposition", org.hamcrest.Matchers.containsString(code + "." + format)))
                    .andExpect(content().bytes(answer.getContentAsByteArray()));
        }
        assertThat(page("/reviews/" + code + "/pack", "hagiang.office", "en")).contains("Download XLSX");
    }

    @Test
    void refuseWhatIsNotThere() throws Exception {
        mvc.perform(get("/api/v1/reviews/HG-2026-Q3/document").header("Authorization", "Bearer demo-hagiang.office"))
                .andExpect(status().isConflict())
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.rule").value("review.pack.notFrozen"));
        mvc.perform(get("/api/v1/reviews/" + code + "/document?format=odt")
                        .header("Authorization", "Bearer demo-hagiang.office"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/reviews/" + code + "/document").header("Authorization", "Bearer demo-hagiang.sct"))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/reviews/" + code + "/document").header("Authorization", "Bearer demo-yenbai.office"))
                .andExpect(status().isNotFound());
        assertThat(page("/reviews/HG-2026-Q3/pack", "hagiang.office", "vi")).contains("chưa được chốt");
    }
}
