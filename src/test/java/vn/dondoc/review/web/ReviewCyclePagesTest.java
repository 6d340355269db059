package vn.dondoc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.review.PeriodStage;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The pages on which a period is explained, consolidated and decided on, and what their forms do with mistakes. */
@DondocTest
@Transactional
class ReviewCyclePagesTest {

    private static final String QUARTER = "/reviews/TQ-2024-Q2";
    private static final String EXPLANATION = QUARTER + "/explanations/tuyenquang.sct";

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private PeriodStage stage;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc mvc;
    private String task;
    private ReviewPeriod period;

    @BeforeEach
    void aClosedQuarter() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        stage.alone("tuyenquang");
        task = fixture.task()
                .lead("tuyenquang.sct")
                .issuedOn(LocalDate.of(2024, 4, 8))
                .due(LocalDate.of(2024, 5, 8))
                .issue();
        period = stage.closed("tuyenquang", "2024-Q2");
    }

    @Test
    void aHeadExplainsAndWhatIsWrongStaysWithWhatWasTyped() throws Exception {
        assertThat(page(EXPLANATION, "sct", "vi"))
                .contains("Giải trình của người đứng đầu đơn vị", task, "Quá hạn", "quá hạn 37 ngày");
        String words = "x".repeat(1001);
        MockHttpServletResponse refused = send(
                post(EXPLANATION)
                        .param("remedies", "Xong trong tháng")
                        .param("tasks[" + task + "]", words)
                        .param("version", "1"),
                "sct");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Xong trong tháng", words, "href=\"#causes\"", "href=\"#tasks[" + task + "]\"");

        MockHttpServletResponse sent = send(
                post(EXPLANATION)
                        .param("causes", "Chậm ý kiến của xã")
                        .param("remedies", "Xong trong tháng")
                        .param("tasks[" + task + "]", "Đã có dự thảo")
                        .param("version", "1"),
                "sct");
        assertThat(sent.getRedirectedUrl()).isEqualTo(EXPLANATION);
        assertThat(page(EXPLANATION, "sct", "vi"))
                .contains("Chậm ý kiến của xã", "Đã có dự thảo")
                .doesNotContain("explanation-form");
        MockHttpServletResponse again =
                send(post(EXPLANATION).param("causes", "Lần hai").param("version", "1"), "sct");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("Lần hai", "Chậm ý kiến của xã");
    }

    @Test
    void theListShowsUnitsOnlyTheirOwn() throws Exception {
        assertThat(page(QUARTER + "/explanations", "office", "vi"))
                .contains("Quá hạn giải trình", "Sở Công Thương", EXPLANATION);
        assertThat(page(QUARTER + "/explanations", "snv", "vi")).contains("Đơn vị không phải giải trình kỳ này");
        assertThat(page(QUARTER + "/explanations", "inspection", "en")).contains("1 unit explains");
        for (String account : List.of("tuyenquang.snv", "yenbai.office", "yenbai.sct")) {
            assertThat(answer(get(EXPLANATION), account).getStatus())
                    .as(account)
                    .isEqualTo(404);
        }
        assertThat(send(post(EXPLANATION).param("causes", "x"), "sct2").getStatus())
                .isEqualTo(403);
    }

    @Test
    void theOfficeConsolidatesAndTheLeaderDecides() throws Exception {
        String consolidation = QUARTER + "/consolidation";
        assertThat(answer(get(consolidation), "tuyenquang.sct").getStatus()).isEqualTo(403);
        assertThat(page(consolidation, "office", "vi")).contains("Văn phòng chưa trình báo cáo tổng hợp");
        stage.explanationsDue(period);

        assertThat(page(consolidation, "office", "vi"))
                .contains("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO", "Sở Công Thương: 1/1 nhiệm vụ quá hạn");
        MockHttpServletResponse empty = send(post(consolidation).param("consolidation", " "), "office");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(send(post(consolidation).param("consolidation", "Tôi là sở"), "sct")
                        .getStatus())
                .isEqualTo(403);
        send(post(consolidation).param("consolidation", "Báo cáo một").param("version", version()), "office");
        MockHttpServletResponse late =
                send(post(consolidation).param("consolidation", "Báo cáo khác").param("version", "2"), "office2");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Báo cáo khác", "Báo cáo một");

        MockHttpServletResponse unreasoned = send(post(QUARTER + "/return").param("version", version()), "leader");
        assertThat(unreasoned.getStatus()).isEqualTo(422);
        assertThat(send(post(QUARTER + "/acceptance"), "office").getStatus()).isEqualTo(403);
        send(post(QUARTER + "/return").param("verdict", "Thiếu trách nhiệm").param("version", version()), "leader");
        assertThat(page(consolidation, "office", "vi")).contains("Thiếu trách nhiệm", "Báo cáo một");
        send(post(consolidation).param("consolidation", "Báo cáo hai").param("version", version()), "office");
        send(post(QUARTER + "/acceptance").param("verdict", "Tốt").param("version", version()), "leader");

        assertThat(page(consolidation, "sct", "vi")).contains("Kết quả đã được công bố", "Báo cáo hai", "Tốt");
        assertThat(page(consolidation, "inspection", "en")).contains("sent the report back", "accepted the report");
    }

    @Test
    void whatChangedIsMarkedAndListed() throws Exception {
        assertThat(page(QUARTER + "/changes", "office", "vi")).contains("Không có thay đổi sau khi chốt");
        jdbc.sql("update task set due_date = date '2024-09-30', expires_on = date '2024-09-30' where code = ?")
                .param(task)
                .update();
        assertThat(page(QUARTER + "/changes", "office", "vi")).contains("Thời hạn 08/05/2024 → 30/09/2024", task);
        assertThat(page(QUARTER + "/changes?unit=tuyenquang.sct", "sct", "en")).contains("Due 08/05/2024 → 30/09/2024");
        assertThat(page(QUARTER + "/changes", "snv", "vi")).contains("Không có thay đổi sau khi chốt");
        assertThat(page(QUARTER + "/tasks?figure=openOverdue", "office", "vi"))
                .contains("Trạng thái khi chốt", "Thời hạn 08/05/2024 → 30/09/2024");
        assertThat(page(QUARTER + "/carried?unit=tuyenquang.sct", "sct", "vi"))
                .contains("Nhiệm vụ chuyển tiếp từ kỳ Quý II/2024", task);
        assertThat(page(QUARTER + "/carried?unit=tuyenquang.sct", "snv", "vi")).doesNotContain(task);
    }

    private String version() {
        return String.valueOf(periods.get("TQ-2024-Q2").version());
    }

    private String page(String path, String account, String language) throws Exception {
        MockHttpServletResponse response =
                answer(get(URI.create(path)).cookie(new Cookie("dondoc-language", language)), "tuyenquang." + account);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String account) throws Exception {
        return answer(request.with(csrf()), "tuyenquang." + account);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String account) throws Exception {
        return mvc.perform(request.with(user(fixture.viewer(account))))
                .andReturn()
                .getResponse();
    }
}
