package vn.dondoc.review.published.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.dondoc.review.PublishedReviews;
import vn.dondoc.review.ReviewPlays;
import vn.dondoc.review.published.Publicity;
import vn.dondoc.rule.NotFound;
import vn.dondoc.support.DondocTest;

/** Published figures where they are for the intranet, which is the default. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPagesTest {

    private static final LocalDate IN = LocalDate.of(2003, 4, 8);
    private static final LocalDate DUE = LocalDate.of(2003, 5, 8);

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private PublishedReviews reviews;

    @Autowired
    private MessageSource messages;

    @Autowired
    private FilterRegistrationBean<ShallowEtagHeaderFilter> publishedSumsFilter;

    private MockMvc mvc;
    private String published;
    private String unpublished;

    @BeforeAll
    void publish() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .addFilter(publishedSumsFilter.getFilter(), "/published", "/published/*")
                .build();
        plays.nothingElse("tuyenquang.office");
        plays.title(plays.open("tuyenquang.sct", IN, DUE), "Tên nhiệm vụ không ai được thấy");
        plays.done("tuyenquang.sct", IN, DUE, DUE);
        plays.done("tuyenquang.snv", IN, DUE, DUE.plusDays(3));
        published = plays.closed("tuyenquang.office", "2003-Q2");
        unpublished = plays.closed("tuyenquang.office", "2003-H1");
        plays.published(published);
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(user(plays.viewer("tuyenquang.xa1"))))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().exists("ETag"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void showUnitsAndNumbersOnly() throws Exception {
        String page = page("/published/" + published);
        assertThat(page)
                .contains("Sở Công Thương", "Quý II/2003", "66,66%", "2/3", "Toàn tỉnh")
                .doesNotContain("Tên nhiệm vụ", "/tasks", "/reviews", "/inbox", "<script", "<form", "style=");
        assertThat(page("/published/" + published + "?lang=en"))
                .contains("Whole province", "66.66%", "lang=\"en\"")
                .doesNotContain("Toàn tỉnh");
        assertThat(page("/published")).contains("/published/" + published).doesNotContain(unpublished);
    }

    @Test
    void areTheSameForMachines() throws Exception {
        mvc.perform(get("/published/" + published + ".json").with(user(plays.viewer("yenbai.sct"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value(published))
                .andExpect(jsonPath("$.total.counts.assigned").value(3))
                .andExpect(jsonPath("$.total.rates.completion.rate").value(0.6666))
                .andExpect(jsonPath("$.units[0].figures.counts.openOverdue").isNumber());
        String csv = page("/published/" + published + ".csv");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).startsWith("\ufeff\"Đơn vị\"").contains("\"Toàn tỉnh\",\"\",3,1,1,0,1,0,0");
        assertThat(List.of("=1", "+1", "-1", "@a", "\t=1", "\r=1"))
                .allSatisfy(words -> assertThat(PublishedCsv.words(words)).startsWith("\"'"));
        assertThat(PublishedCsv.words("Sở \"A\"")).isEqualTo("\"Sở \"\"A\"\"\"");
    }

    @Test
    void areKnownAgainByTheirSum() throws Exception {
        String etag = mvc.perform(get("/published/" + published).with(user(plays.viewer("tuyenquang.sct"))))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        mvc.perform(get("/published/" + published)
                        .header("If-None-Match", etag)
                        .with(user(plays.viewer("tuyenquang.sct"))))
                .andExpect(status().isNotModified());
    }

    @Test
    void areOnlyThePublishedOnesAndOnlyForAccounts() throws Exception {
        for (String path : List.of(unpublished, unpublished + ".json", unpublished + ".csv", "TQ-1999-Q1")) {
            mvc.perform(get("/published/" + path).with(user(plays.viewer("tuyenquang.office"))))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/published/" + published)).andExpect(status().is3xxRedirection());
    }

    @Test
    void areNotThereWhereNobodyShallReadThem() {
        Publicity nobody = new Publicity(Publicity.Circle.NONE);
        assertThat(nobody.isShown()).isFalse();
        PublishedController controller = new PublishedController(reviews, nobody, messages);
        assertThatThrownBy(
                        () -> controller.head("vi", null, new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isInstanceOf(NotFound.class);
    }
}
