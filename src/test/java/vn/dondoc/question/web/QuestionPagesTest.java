package vn.dondoc.question.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.dondoc.question.QuestionExports;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The page on which the data are asked: its numbers, its words, its files. */
@DondocTest
class QuestionPagesTest {

    private static final String HOSTILE = "=cmd|' /C calc'!A0 \"<script>alert(1)</script>";
    private static final Pattern NUMBER =
            Pattern.compile("<a class=\"question-number[^\"]*\" href=\"(/questions\\?[^\"]*)\">([\\d.,]+)</a>");
    private static final Pattern TOTAL = Pattern.compile("pager-total\">([\\d.,]+) ");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = "dấu " + UUID.randomUUID().toString().substring(0, 8);

    private String query() {
        return "/questions?source=now&q="
                + URLEncoder.encode(mark, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void someTasks() {
        fixture.task().title(HOSTILE + " " + mark).issue();
        fixture.task()
                .title("Quá hạn " + mark)
                .issuedOn(LocalDate.now().minusDays(90))
                .due(LocalDate.now().minusDays(60))
                .starred()
                .issue();
        fixture.task().lead("nghean.snv").title("Việc khác " + mark).issue();
    }

    @Test
    void leadsFromEachNumberToAsManyTasks() throws Exception {
        someTasks();
        for (String by :
                List.of("unit", "leader", "session", "month", "state", "bucket", "nature", "field", "document")) {
            Map<String, String> numbers = numbers(page(query() + "&by=" + by, "nghean.office", "vi"));
            assertThat(numbers).as(by).isNotEmpty();
            for (Map.Entry<String, String> number : numbers.entrySet()) {
                Matcher total = TOTAL.matcher(page(number.getKey(), "nghean.office", "vi"));
                assertThat(total.find()).as(number.getKey()).isTrue();
                assertThat(total.group(1)).as(number.getKey()).isEqualTo(number.getValue());
            }
        }
    }

    @Test
    void saysTheQuestionAsASentence() throws Exception {
        String query =
                "/questions?source=now&lead=nghean.sct&lead=nghean.snv&daysLateFrom=31&state=CONFIRMED&not=state&only=OPEN_OVERDUE";
        assertThat(page(query, "nghean.office", "vi"))
                .contains(
                        "Nhiệm vụ do Sở Công Thương hoặc Sở Nội vụ chủ trì, trễ từ 31 ngày trở lên, quá hạn chưa hoàn thành,"
                                + " trừ những nhiệm vụ có trạng thái đã xác nhận.");
        assertThat(page(query, "nghean.office", "en"))
                .contains("31 days late", "except those in the state confirmed", "Start again");
        assertThat(page("/questions", "nghean.xa1", "vi")).contains("Câu hỏi mẫu", "Đặt câu hỏi", "Của tôi");
        assertThat(page("/questions", "nghean.xa1", "en")).contains("Examples", "Shared with me");
        assertThat(page("/questions?source=now&q=kh%C3%B4ngc%C3%B3" + UUID.randomUUID(), "nghean.office", "vi"))
                .contains("Không có nhiệm vụ nào như vậy");
    }

    @Test
    void keepsWhatWasEnteredBesideWhatIsWrong() throws Exception {
        String page = page(
                "/questions?source=NA-2099-Q1&q=cầu&lead=nghean.sct&lead=nghean.xyz&dueFrom=31/02/2026&daysLateFrom=5",
                "nghean.office",
                "vi");
        assertThat(page)
                .contains("Không có kỳ “NA-2099-Q1” đã chốt số liệu.", "Không có đơn vị “nghean.xyz” trong tỉnh.")
                .contains(
                        "“31/02/2026” không phải là ngày", "value=\"31/02/2026\"", "value=\"cầu\"", "href=\"#ask-due\"")
                .doesNotContain("question-sentence");
    }

    @Test
    void sendsAnswersAsFilesWithoutFormulas() throws Exception {
        someTasks();
        MvcResult csv = file(query().replace("/questions?", "/questions/export?format=csv&"), "nghean.office");
        String text = csv.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff\"Mã nhiệm vụ\",\"Nội dung nhiệm vụ\"");
        assertThat(text)
                .contains("\"'=cmd|' /C calc'!A0 \"\"<script>")
                .doesNotContain(",\"=")
                .doesNotContain(",=");
        assertThat(text.strip().split("\r\n")).hasSize(4);
        assertThat(csv.getResponse().getHeader("Content-Disposition")).startsWith("attachment");

        MvcResult xlsx = file(query().replace("/questions?", "/questions/export?"), "nghean.sct");
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx.getResponse().getContentAsByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Cơ quan chủ trì");
            assertThat(rows.stream().map(row -> row.getCellText(1))).anyMatch(title -> title.startsWith("=cmd"));
            assertThat(rows.stream().flatMap(row -> row.stream()).filter(cell -> cell != null))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null);
            assertThat(book.getSheets()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .read()
                            .get(0)
                            .getCellText(0))
                    .contains(mark);
        }
        mvc.perform(get("/questions/export?lead=nobody").with(user(fixture.viewer("nghean.office"))))
                .andExpect(redirectedUrl("/questions?lead=nobody"));
    }

    @Test
    void notesNothingOfASmallExport() throws Exception {
        someTasks();
        long before = exports();
        file(query().replace("/questions?", "/questions/export?format=csv&"), "nghean.office");
        assertThat(exports()).isEqualTo(before);
    }

    @Test
    void keepsQuestionsAndOpensThemAgain() throws Exception {
        String name = "Của tôi " + mark;
        String url = mvc.perform(post("/questions/saved")
                        .param("name", name)
                        .param("sharing", "PROVINCE")
                        .param("query", query().substring("/questions?".length()))
                        .with(csrf())
                        .with(user(fixture.viewer("nghean.leader"))))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(url, "nghean.sct", "vi")).contains("Câu hỏi đã lưu: " + name, "Được chia sẻ");
        String id = url.substring(url.indexOf("saved=") + 6);
        mvc.perform(get("/questions?saved=" + id).with(user(fixture.viewer("nghean.sct"))))
                .andExpect(redirectedUrl(url));
        mvc.perform(post("/questions/saved/" + id)
                        .param("name", "Khác")
                        .param("version", "1")
                        .with(csrf())
                        .with(user(fixture.viewer("nghean.sct"))))
                .andExpect(status().isForbidden());
        mvc.perform(post("/questions/saved/" + id)
                        .param("name", "Khác")
                        .param("version", "7")
                        .with(csrf())
                        .with(user(fixture.viewer("nghean.leader"))))
                .andExpect(status().isConflict());
        mvc.perform(post("/questions/saved/" + id + "/removal")
                        .with(csrf())
                        .with(user(fixture.viewer("nghean.leader"))))
                .andExpect(redirectedUrl("/questions"));
        mvc.perform(post("/questions/saved")
                        .param("name", "Lạ")
                        .param("query", "//evil.example/?lead=x")
                        .with(csrf())
                        .with(user(fixture.viewer("nghean.leader"))))
                .andExpect(redirectedUrl("/questions?source=now&saved=" + last()));
    }

    @Test
    void answersMachinesTheSame() throws Exception {
        someTasks();
        mvc.perform(get(URI.create(query().replace("/questions", "/api/v1/questions") + "&by=unit&size=2"))
                        .header("Authorization", "Bearer demo-nghean.office")
                        .header("Accept-Language", "vi"))
                .andExpect(status().isOk())
                .andExpect(header().exists("Link"))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.buckets.OPEN_OVERDUE").value(1))
                .andExpect(jsonPath("$.counted[0].key").value("nghean.sct"))
                .andExpect(jsonPath("$.counted[0].total").value(2))
                .andExpect(jsonPath("$.items.length()").value(2));
        mvc.perform(get("/api/v1/questions?lead=nobody").header("Authorization", "Bearer demo-nghean.office"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/questions/saved").header("Authorization", "Bearer demo-nghean.office"))
                .andExpect(status().isOk());
    }

    private long last() {
        return jdbc.sql("select max(id) from saved_question").query(Long.class).single();
    }

    private long exports() {
        return jdbc.sql("select count(*) from audit_event where subject_type = ?")
                .param(QuestionExports.SUBJECT)
                .query(Long.class)
                .single();
    }

    private MvcResult file(String path, String username) throws Exception {
        return mvc.perform(get(URI.create(path))
                        .with(user(fixture.viewer(username)))
                        .cookie(new Cookie("dondoc-language", "vi")))
                .andExpect(status().isOk())
                .andReturn();
    }

    private String page(String path, String username, String language) throws Exception {
        return mvc.perform(get(URI.create(path.replace("ầ", "%E1%BA%A7")))
                        .with(user(fixture.viewer(username)))
                        .cookie(new Cookie("dondoc-language", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Map<String, String> numbers(String page) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Matcher matcher = NUMBER.matcher(page);
        while (matcher.find()) {
            numbers.put(matcher.group(1).replace("&amp;", "&"), matcher.group(2));
        }
        return numbers;
    }
}
