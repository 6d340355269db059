package vn.dondoc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.review.Reviews;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The leader's screen and its forms, on the quarter that runs. Rolled back. */
@DondocTest
@Transactional
class LeaderScreenTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Units units;

    private MockMvc mvc;
    private String quarter = "";
    private String task = "";

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        task = fixture.task()
                .lead("tuyenquang.sct")
                .title("Rà soát quy hoạch cụm công nghiệp")
                .issuedOn(TODAY.minusDays(3000))
                .due(TODAY.minusDays(2900))
                .issue();
        ReportingPeriod running = reviews.currentQuarter();
        quarter = reviews.code(running, fixture.viewer("tuyenquang.leader"));
        periods.createFor(
                units.get(fixture.viewer("tuyenquang.leader").province()), ReportingPeriod.parse(running.code()));
        periods.open(quarter);
    }

    @Test
    void speaksBothLanguagesToEveryRole() throws Exception {
        for (String account : new String[] {"leader", "office", "head", "sct", "snv", "inspection"}) {
            for (String language : new String[] {"vi", "en"}) {
                String page = page("/overview", account, language);
                assertThat(page).as(account).doesNotContain("??").contains("overview-number");
                assertThat(page.contains("/overview/appraisals")).as(account).isEqualTo(account.equals("leader"));
                assertThat(page.contains("/overview/directives")).as(account).isEqualTo(account.equals("leader"));
                assertThat(page.contains("/overview/questions"))
                        .as(account)
                        .isEqualTo(account.equals("leader") || account.equals("office") || account.equals("head"));
                assertThat(page.contains(task)).as(account).isEqualTo(!account.equals("snv"));
                assertThat(page("/overview/waiting", account, language)).doesNotContain("??");
            }
        }
        assertThat(page("/units/tuyenquang.sct", "leader", "vi")).contains(task, "Chưa có biểu dương");
        assertThat(page("/overview?projector=on", "leader", "vi")).contains("overview-projector");
        assertThat(status(get("/reviews/" + quarter + "/units/tuyenquang.snv"), "sct"))
                .isEqualTo(404);
        assertThat(status(get("/reviews/" + quarter + "/units/hagiang.sct"), "leader"))
                .isEqualTo(404);
    }

    @Test
    void aLeaderComesToTheScreenFirst() throws Exception {
        assertThat(perform(get("/reviews"), "leader", "vi").getRedirectedUrl()).matches("/reviews/TQ-.*/overview");
        assertThat(perform(get("/reviews?sort=overdue"), "leader", "vi").getStatus())
                .isEqualTo(200);
        assertThat(perform(get("/reviews"), "office", "vi").getStatus()).isEqualTo(200);
    }

    @Test
    void badInputIsToldAtItsFieldAndStaysTyped() throws Exception {
        MockHttpServletResponse refused = perform(
                form("directives")
                        .param("sheet", "direct")
                        .param("at", "directives")
                        .param("text", "Báo cáo ngay về quy hoạch")
                        .param("lead", "tuyenquang.sct")
                        .param("dueOn", "31/02/2027"),
                "leader",
                "vi");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Báo cáo ngay về quy hoạch", "value=\"31/02/2027\"", "id=\"direct-dueOn-below\"", "field-error")
                .containsPattern("<details class=\"overview-sheet\" name=\"overview-sheet\" open=\"open\">");

        MockHttpServletResponse silent = perform(
                form("appraisals").param("sheet", "appraise-tuyenquang.sct").param("unit", "tuyenquang.sct"),
                "leader",
                "en");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString(StandardCharsets.UTF_8)).contains("appraise-tuyenquang.sct-words-below");

        MockHttpServletResponse late = perform(
                form("questions")
                        .param("sheet", "worst-ask-" + task)
                        .param("task", task)
                        .param("question", "Vì sao?")
                        .param("dueOn", "01/01/2020"),
                "office",
                "vi");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("Vì sao?", "01/01/2020");
    }

    @Test
    void leadsBackToTheRowWithAWord() throws Exception {
        assertThat(perform(
                                form("questions")
                                        .param("at", "worst-" + task)
                                        .param("task", task)
                                        .param("question", "Vì sao chậm?"),
                                "leader",
                                "vi")
                        .getRedirectedUrl())
                .isEqualTo("/reviews/" + quarter + "/overview#worst-" + task);
        assertThat(page("/overview", "leader", "vi")).contains("Đã yêu cầu giải trình, hạn trả lời");
        assertThat(perform(
                                form("appraisals")
                                        .param("at", "unit-tuyenquang.sct")
                                        .param("ofUnit", "tuyenquang.sct")
                                        .param("unit", "tuyenquang.sct")
                                        .param("kind", "REPRIMAND")
                                        .param("words", "Chậm kéo dài <b>nhiều</b> tháng"),
                                "leader",
                                "vi")
                        .getRedirectedUrl())
                .isEqualTo("/reviews/" + quarter + "/units/tuyenquang.sct#unit-tuyenquang.sct");
        assertThat(page("/overview", "sct", "vi")).contains("Chậm kéo dài &lt;b&gt;nhiều&lt;/b&gt; tháng");
        assertThat(page("/units/tuyenquang.sct", "inspection", "vi")).contains("Phê bình");
        assertThat(status(form("stars").param("task", task).param("on", "true"), "leader"))
                .isEqualTo(302);
        assertThat(status(
                        form("directives")
                                .param("at", "//evil\r\nX: y")
                                .param("text", "Báo cáo dứt điểm trước ngày đã định")
                                .param("lead", "tuyenquang.sct")
                                .param("dueOn", "15/12/2026"),
                        "leader"))
                .isEqualTo(302);
        assertThat(page("/overview", "office", "vi")).contains("Báo cáo dứt điểm trước ngày đã định", "Đang dự thảo");
    }

    @Test
    void refusesThoseWhoMayNot() throws Exception {
        for (String account : new String[] {"office", "sct", "inspection"}) {
            assertThat(status(
                            form("appraisals")
                                    .param("unit", "tuyenquang.sct")
                                    .param("kind", "REPRIMAND")
                                    .param("words", "x"),
                            account))
                    .as(account)
                    .isEqualTo(403);
            assertThat(status(form("directives").param("text", "Báo cáo").param("lead", "tuyenquang.sct"), account))
                    .as(account)
                    .isEqualTo(403);
        }
        for (String account : new String[] {"sct", "inspection"}) {
            assertThat(status(form("questions").param("task", task).param("question", "?"), account))
                    .isEqualTo(403);
            assertThat(status(form("questions").param("unit", "tuyenquang.snv").param("question", "?"), account))
                    .isEqualTo(403);
            assertThat(status(form("stars").param("task", task).param("on", "true"), account))
                    .isEqualTo(403);
        }
        assertThat(status(
                        form("extensions")
                                .param("task", task)
                                .param("number", "7")
                                .param("granted", "true"),
                        "leader"))
                .isEqualTo(404);
    }

    private MockHttpServletRequestBuilder form(String action) {
        return post("/reviews/" + quarter + "/overview/" + action).with(csrf());
    }

    private String page(String path, String account, String language) throws Exception {
        MockHttpServletResponse response = perform(get("/reviews/" + quarter + path), account, language);
        assertThat(response.getStatus()).as(path + " " + account).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request, String account) throws Exception {
        return perform(request, account, "vi").getStatus();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String account, String language)
            throws Exception {
        return mvc.perform(request.with(user(fixture.viewer("tuyenquang." + account)))
                        .cookie(new Cookie("dondoc-language", language)))
                .andReturn()
                .getResponse();
    }
}
