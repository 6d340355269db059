package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Accounts;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** Every figure of five real reports is entered, linked to the catalogue, and told against its own base everywhere. */
@DondocTest
class FiveReportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FIGURES = Path.of("src/test/resources/report/five-sessions.csv");

    /** What the page writes before or after a figure, so that nobody takes it for another. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("planPercent", "data-label=\"% kế hoạch\">@%<"),
            Map.entry("yoyPercent", "data-label=\"% so cùng kỳ\"><span>@%<"),
            Map.entry("planYear", "Kế hoạch năm: @<"),
            Map.entry("scenarioPercent", "% kịch bản: @%<"),
            Map.entry("momPercent", "% so tháng trước: @%<"),
            Map.entry("planDifference", "Chênh lệch với kế hoạch: @%<"),
            Map.entry("resolutionTarget", "Mục tiêu nghị quyết: @%<"),
            Map.entry("resolutionDifference", "Chênh lệch với nghị quyết: @%<"),
            Map.entry("forecastYear", "Ước cả năm: @<"),
            Map.entry("targetNextPeriod", "Mục tiêu kỳ sau: @<"),
            Map.entry("comparisonBaseYear", "so với năm @<"),
            Map.entry("value", "<strong>@</strong>"),
            Map.entry("priceBase", "@"),
            Map.entry("scope", "@"),
            Map.entry("periodLabel", "@"));

    @Autowired
    private MockMvc browser;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SessionScheduling scheduling;

    @BeforeEach
    void people() {
        demonstration.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuyenquang", "nghean", "yenbai", "thainguyen", "hagiang"})
    void everyFigureIsShownWithItsBase(String province) throws Exception {
        List<Map<String, String>> rows = rows(province);
        String code = scheduled(province);
        JsonNode report = call(
                put("/api/v1/sessions/" + code + "/report")
                        .content(JSON.writeValueAsString(Map.of("indicators", rows))),
                province + ".sct");
        assertThat(report.get("indicators")).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            told(report.get("indicators").get(i), rows.get(i));
        }
        assertThat(report.get("warnings"))
                .as("figures that were published agree with each other")
                .allSatisfy(warning -> assertThat(warning.get("code").asString())
                        .isIn("CATALOGUE_SCOPE", "UNIT_JUMP", "CATALOGUE_UNIT"));
        shown(page("/sessions/" + code, province), rows);
        submitted(code, province, rows, report.get("warnings"));
    }

    private void told(JsonNode json, Map<String, String> row) {
        assertThat(json.get("indicator").asString())
                .as(row.get("name"))
                .isEqualTo(row.getOrDefault("code", row.get("name")));
        row.forEach((field, text) -> {
            JsonNode told = json.get(field);
            if (told.isNumber()) {
                assertThat(told.decimalValue()).as(field).isEqualByComparingTo(number(text));
            } else {
                assertThat(told.asString()).as(field).isEqualTo(text);
            }
        });
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    private static void shown(String page, List<Map<String, String>> rows) {
        String table = page.substring(page.indexOf("id=\"report\""));
        for (Map<String, String> row : rows) {
            String html = Arrays.stream(table.split("<tr>"))
                    .filter(one -> one.contains("<span>" + row.get("name") + "</span>")
                            && (row.get("periodLabel") == null || one.contains(row.get("periodLabel"))))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No row for " + row));
            LABELS.forEach((field, label) -> {
                if (row.get(field) != null) {
                    assertThat(html)
                            .as("%s of %s", field, row.get("name"))
                            .contains(label.replace("@", row.get(field)));
                }
            });
        }
    }

    private void submitted(String code, String province, List<Map<String, String>> rows, JsonNode warnings)
            throws Exception {
        List<Map<String, String>> answers = new ArrayList<>();
        warnings.forEach(warning -> answers.add(
                Map.of("key", warning.get("key").asString(), "text", "Đã kiểm tra với số liệu đã công bố.")));
        call(
                put("/api/v1/sessions/" + code + "/report")
                        .content(JSON.writeValueAsString(Map.of("indicators", rows, "warningAnswers", answers))),
                province + ".sct");
        assertThat(call(post("/api/v1/sessions/" + code + "/report/submission"), province + ".sct")
                        .get("stage")
                        .asString())
                .isEqualTo("REPORT_CHECK");
    }

    private String scheduled(String province) {
        Entered session = Entered.of(Map.of(
                "title", "Làm việc về tình hình thực hiện chỉ tiêu",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "2031-11-18",
                "chairs[0]", province + ".leader",
                "reportingUnit", province + ".sct"));
        return scheduling
                .schedule(
                        NewSession.of(session),
                        accounts.byUsername(province + ".office").orElseThrow())
                .code();
    }

    private JsonNode call(MockHttpServletRequestBuilder request, String account) throws Exception {
        String body = browser.perform(request.contentType(MediaType.APPLICATION_JSON)
                        .header("Authorization", "Bearer demo-" + account))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JSON.readTree(body);
    }

    private String page(String path, String province) throws Exception {
        return browser.perform(get(path)
                        .with(user(accounts.byUsername(province + ".office").orElseThrow())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> rows(String province) throws Exception {
        List<String> lines = Files.readAllLines(FIGURES).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        String[] fields = lines.get(0).split(";");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[0].equals(province))
                .map(cells -> row(fields, cells))
                .toList();
    }

    private static Map<String, String> row(String[] fields, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(fields[i], cells[i]);
            }
        }
        return row;
    }
}
