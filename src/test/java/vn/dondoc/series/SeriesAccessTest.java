package vn.dondoc.series;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.support.Rounds.indicator;
import static vn.dondoc.support.Rounds.period;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rounds;

/** Which figures a viewer finds: those of accepted reports, of the province or of the own unit. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesAccessTest {

    private static final String TRADE = "Chỉ tiêu thử nghiệm thương mại";
    private static final String HOME = "Chỉ tiêu thử nghiệm nội vụ";
    private static final String DRAFT = "Chỉ tiêu thử nghiệm chưa chấp nhận";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    WebApplicationContext context;

    private Api program;
    private String first = "";
    private String revised = "";

    @BeforeAll
    void report() {
        units.load();
        program = Api.on(port);
        Rounds rounds = new Rounds(program, "yenbai");
        first = rounds.accepted(
                "yenbai.sct",
                period("2026-01-01", "2026-05-31"),
                indicator(TRADE, "50", "tỷ đồng", "note", "=HYPERLINK(1)"));
        rounds.accepted(
                "yenbai.sct", period("2026-01-01", "2026-07-31"), indicator(TRADE, "70", "tỷ đồng", "yoyPercent", -2));
        rounds.accepted("yenbai.sct", period("2025-12-15", "2026-07-14"), indicator(TRADE, "66", "tỷ đồng"));
        revised = rounds.accepted(
                "yenbai.sct",
                period("2026-01-01", "2026-05-31"),
                indicator(TRADE, "52", "tỷ đồng", "note", "=HYPERLINK(1)"));
        rounds.accepted("yenbai.snv", period("2026-01-01", "2026-05-31"), indicator(HOME, "5", "người"));
        String open = rounds.scheduled("yenbai.sct", period("2026-01-01", "2026-09-30"));
        rounds.reported(open, "yenbai.sct", Map.of("indicators", List.of(indicator(DRAFT, "1", "tỷ đồng"))));
    }

    @Test
    void theProvinceSeesAllThatWasAccepted() {
        for (String account : List.of("yenbai.office", "yenbai.leader", "yenbai.inspection")) {
            assertThat(names(account)).as(account).contains(TRADE, HOME).doesNotContain(DRAFT);
        }
    }

    @Test
    void aDepartmentSeesItsOwnReportsOnly() {
        assertThat(names("yenbai.sct")).contains(TRADE).doesNotContain(HOME, DRAFT);
        assertThat(names("yenbai.snv")).contains(HOME).doesNotContain(TRADE);
        assertThat(names("yenbai.xa1")).isEmpty();
    }

    @Test
    void nobodyElseFindsThem() {
        assertThat(names("hagiang.office")).isEmpty();
        assertThat(names("admin")).isEmpty();
        String key = key();
        for (String account : List.of("yenbai.snv", "hagiang.office", "admin")) {
            program.as(account).get("/indicators/" + key + "/values").expect(404);
        }
    }

    @Test
    void seriesKeepCalendarsApartAndShowWhatWasRevised() {
        JsonNode statistical = program.as("yenbai.office")
                .get("/indicators/" + key() + "/values?calendar=STATISTICAL&kind=CUMULATIVE")
                .expect(200);
        assertThat(statistical.at("/items").valueStream().map(item -> item.get("value")
                        .asInt()))
                .containsExactly(52, 70);
        assertThat(statistical.at("/items/0/session").asString()).isEqualTo(revised);
        assertThat(statistical.at("/items/0/revised/0/session").asString()).isEqualTo(first);
        JsonNode administrative = program.as("yenbai.office")
                .get("/indicators/" + key() + "/values?calendar=ADMINISTRATIVE")
                .expect(200);
        assertThat(administrative.at("/items").valueStream().map(item -> item.get("value")
                        .asInt()))
                .containsExactly(66);
    }

    @Test
    void whatIsRedStandsFirst() {
        List<Boolean> red = program.as("yenbai.sct")
                .get("/indicators?q=thu+nghiem")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> !item.at("/concerns").isEmpty())
                .toList();
        assertThat(red).containsExactly(true, false);
    }

    @Test
    void aFileHoldsNoFormula() throws Exception {
        String csv = new String(file("csv"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeff\"Kỳ\"")
                .contains("\"'=HYPERLINK(1)\"", "52", "70")
                .doesNotContain(",=", "\"=");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(5).getNumericCellValue())
                    .isEqualTo(52);
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA")));
        }
    }

    private byte[] file(String format) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        return browser.perform(MockMvcRequestBuilders.get("/indicators/{key}/values", key())
                        .param("calendar", "STATISTICAL")
                        .param("kind", "CUMULATIVE")
                        .param("format", format)
                        .with(SecurityMockMvcRequestPostProcessors.user(accounts.loadUserByUsername("yenbai.office"))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private List<String> names(String account) {
        return program.as(account)
                .get("/indicators?q=thu+nghiem&size=200")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private String key() {
        return program.as("yenbai.sct")
                .get("/indicators?q=nghiem+thuong+mai")
                .expect(200)
                .at("/items/0/code")
                .asString();
    }
}
