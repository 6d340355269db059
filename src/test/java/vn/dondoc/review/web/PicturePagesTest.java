package vn.dondoc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.review.FrozenQuarter;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Figures and pictures of a frozen quarter and of the running one: every number opens as many rows. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturePagesTest {

    private static final String FROZEN = "/reviews/" + FrozenQuarter.CODE;
    private static final String LIVE = "/reviews/YB-2026-Y";
    private static final int MOST = 15;

    private static final Pattern NUMBER = Pattern.compile(
            "<a[^>]* href=\"(/(?:reviews/[^\"?]*/(?:tasks|flow|notices)|tasks)\\?[^\"]*)\"[^>]*>([\\d.,]+)</a>");
    private static final Pattern TOTAL = Pattern.compile("pager-total\">([\\d.,]+)[^\\d.,]");
    private static final Pattern PICTURE = Pattern.compile("data-picture=\"([^\"]*)\"");

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Load load;

    @Autowired
    private FrozenQuarter quarter;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc mvc;

    @BeforeAll
    void freeze() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        demonstration.load();
        load.tasks(400, loaded -> {});
        transaction.executeWithoutResult(status -> quarter.freeze());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FROZEN + "?show=delays",
                FROZEN + "?show=scores&sort=rank",
                FROZEN + "/pictures",
                FROZEN + "/pictures?rate=onTime&unit=yenbai.sct&group=COMMUNES",
                LIVE + "?show=delays",
                LIVE + "/pictures"
            })
    void everyNumberOpensAsManyRows(String path) throws Exception {
        for (String username : List.of("yenbai.office", "yenbai.inspection")) {
            Map<String, String> numbers = numbers(page(path, username, "vi"));
            assertThat(numbers).isNotEmpty();
            for (Map.Entry<String, String> number : some(numbers)) {
                Matcher total = TOTAL.matcher(page(number.getKey(), username, "vi"));
                assertThat(total.find()).as(number.getKey()).isTrue();
                assertThat(total.group(1)).as(number.getKey()).isEqualTo(number.getValue());
            }
        }
    }

    @Test
    void aUnitSeesItsOwnLineAndItsPlace() throws Exception {
        String scores = page(FROZEN + "?show=scores", "yenbai.sct", "vi");
        assertThat(scores).contains("Điểm và xếp hạng").doesNotContain("unit=yenbai.snv");
        assertThat(page(FROZEN + "/pictures", "yenbai.sct", "vi")).doesNotContain("unit=yenbai.snv");
        mvc.perform(get(FROZEN + "?show=office").with(user(viewer("yenbai.sct"))))
                .andExpect(status().isForbidden());
        mvc.perform(get(FROZEN + "/notices").with(user(viewer("yenbai.sct")))).andExpect(status().isForbidden());
        mvc.perform(get(FROZEN + "/pictures").with(user(viewer("nghean.office"))))
                .andExpect(status().isNotFound());
        mvc.perform(get(FROZEN + "/flow?stage=nothing&on=2026-09-01").with(user(viewer("yenbai.office"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void thePublishedFormulaIsWorkedOutForAUnit() throws Exception {
        assertThat(page(FROZEN + "?show=scores&example=yenbai.sct", "yenbai.leader", "vi"))
                .contains("Công thức chấm điểm", "Ví dụ: điểm của", "40 điểm", "dưới 5 nhiệm vụ", "Số liệu đã chốt lúc")
                .doesNotContain("lần xem sau có thể khác");
        assertThat(page(LIVE + "?show=scores", "yenbai.leader", "en"))
                .contains("How scores are made", "nobody is scored")
                .doesNotContain("Example: the score of");
    }

    @Test
    void speakBothLanguages() throws Exception {
        assertThat(page(FROZEN + "/pictures", "yenbai.leader", "vi"))
                .contains("Tỷ lệ đúng hạn của từng đơn vị", "Cao nhất là", "Hiện bảng số liệu", "nhiệm vụ chuyển tiếp");
        assertThat(page(FROZEN + "/pictures", "yenbai.leader", "en"))
                .contains("On-time rate of each unit", "Highest is", "Show the figures", "carried over");
    }

    @Test
    void whatIsDrawnIsWhatTheTableSays() throws Exception {
        String page = page(FROZEN + "/pictures", "yenbai.leader", "vi");
        Map<String, JsonNode> pictures = pictures(page);
        assertThat(pictures).containsKeys("bars", "ages", "flow", "heat", "trend");
        for (JsonNode bar : pictures.get("bars").get("bars")) {
            String[] label = bar.get("label").asString().split(" · ");
            assertThat(section(page, "onTime")).contains(bar.get("name").asString(), label[0]);
        }
        assertThat(drawn(pictures.get("flow").get("lines"))).isEqualTo(byColumn(section(page, "flow"), 4));
        List<List<String>> ages = byColumn(section(page, "ageing").replaceAll("(?s)<tfoot>.*</tfoot>", ""), 4);
        assertThat(drawn(pictures.get("ages").get("parts"))).isEqualTo(ages.subList(1, 4));
        assertThat(numbers(pictures.get("ages").get("totals"))).isEqualTo(ages.get(0));
        for (JsonNode cell : pictures.get("heat").get("cells")) {
            assertThat(section(page, "months"))
                    .contains(cell.get("label").asString().split(" · ")[0]);
        }
    }

    private static List<List<String>> drawn(JsonNode lines) {
        List<List<String>> drawn = new ArrayList<>();
        lines.forEach(line -> drawn.add(numbers(line.get("values"))));
        return drawn;
    }

    private static List<String> numbers(JsonNode values) {
        List<String> numbers = new ArrayList<>();
        values.forEach(value -> {
            if (!value.isNull()) {
                numbers.add(String.valueOf(value.asLong()));
            }
        });
        return numbers;
    }

    /** The linked numbers of a table with so many of them in each row, column by column. */
    private static List<List<String>> byColumn(String section, int columns) {
        List<List<String>> table = new ArrayList<>();
        Stream.generate(ArrayList<String>::new).limit(columns).forEach(table::add);
        Matcher number = NUMBER.matcher(section);
        for (int at = 0; number.find(); at++) {
            table.get(at % columns).add(number.group(2).replaceAll("\\D", ""));
        }
        return table;
    }

    private static String section(String page, String id) {
        int from = page.indexOf("id=\"" + id + "\"");
        return HtmlUtils.htmlUnescape(page.substring(from, page.indexOf("</section>", from)));
    }

    private static Map<String, JsonNode> pictures(String page) {
        Map<String, JsonNode> pictures = new LinkedHashMap<>();
        Matcher picture = PICTURE.matcher(page);
        while (picture.find()) {
            JsonNode data = JsonMapper.builder().build().readTree(HtmlUtils.htmlUnescape(picture.group(1)));
            pictures.put(data.get("kind").asString(), data);
        }
        return pictures;
    }

    private static Map<String, String> numbers(String page) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Matcher matcher = NUMBER.matcher(page);
        while (matcher.find()) {
            if (!matcher.group(2).equals("0")) {
                numbers.put(HtmlUtils.htmlUnescape(matcher.group(1)), matcher.group(2));
            }
        }
        return numbers;
    }

    /** Spread over the whole page. */
    private static List<Map.Entry<String, String>> some(Map<String, String> numbers) {
        List<Map.Entry<String, String>> all = List.copyOf(numbers.entrySet());
        int step = Math.max(1, all.size() / MOST);
        return Stream.iterate(0, at -> at < all.size(), at -> at + step)
                .map(all::get)
                .toList();
    }

    private Viewer viewer(String username) {
        return fixture.viewer(username);
    }

    private String page(String path, String username, String language) throws Exception {
        return mvc.perform(get(URI.create(path))
                        .with(user(viewer(username)))
                        .cookie(new Cookie("dondoc-language", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
