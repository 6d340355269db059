package vn.dondoc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The pages of a review: their numbers open lists of as many tasks. {@code LoadTest} compares every single one. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPagesTest {

    private static final Pattern NUMBER = Pattern.compile(
            "<a href=\"(/reviews/[^\"]*/tasks\\?[^\"]*)\"(?: class=\"[^\"]*\")? aria-label=\"[^\"]*\"(?: class=\"[^\"]*\")?>([\\d.,]+)</a>");
    private static final Pattern TOTAL = Pattern.compile("pager-total\">([\\d.,]+) ");

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Load load;

    private MockMvc mvc;

    @BeforeAll
    void fill() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        demonstration.load();
        load.tasks(300, "thainguyen", loaded -> {});
    }

    @Test
    void leadFromANumberToAsManyTasks() throws Exception {
        for (String username : new String[] {"thainguyen.office", "thainguyen.sct"}) {
            Map<String, String> numbers = numbers(page("/reviews/TN-2026-Q3", username, "vi"));
            assertThat(numbers).isNotEmpty();
            for (Map.Entry<String, String> number : some(numbers)) {
                Matcher total = TOTAL.matcher(page(number.getKey(), username, "vi"));
                assertThat(total.find()).as(number.getKey()).isTrue();
                assertThat(total.group(1)).as(number.getKey()).isEqualTo(number.getValue());
            }
        }
    }

    @Test
    void speakBothLanguages() throws Exception {
        assertThat(page("/reviews/TN-2026-Q3", "thainguyen.leader", "vi"))
                .contains("Quý III/2026", "Số liệu trực tiếp", "Sở, ban, ngành", "15/06/2026");
        assertThat(page("/reviews?sort=overdue", "thainguyen.leader", "en"))
                .contains("Live figures", "Departments and agencies", "Most overdue first");
    }

    @Test
    void areShutToOtherProvincesAndToAccountsOfNone() throws Exception {
        mvc.perform(get("/reviews/TN-2026-Q3").with(user(viewer("hagiang.office"))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/reviews").with(user(viewer("admin")))).andExpect(status().isForbidden());
        mvc.perform(get("/reviews/TN-2026-Q3/tasks?figure=nothing").with(user(viewer("thainguyen.office"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void tellMachinesTheSameFigures() throws Exception {
        String token = "Bearer demo-thainguyen.office";
        mvc.perform(get("/api/v1/reviews/TN-2026-Q3/scores").header("Authorization", token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("TN-2026-Q3"))
                .andExpect(jsonPath("$.from").value("2026-06-15"))
                .andExpect(jsonPath("$.to").value("2026-09-14"))
                .andExpect(jsonPath("$.frozen").value(false))
                .andExpect(jsonPath("$.asOf").exists())
                .andExpect(jsonPath("$.units[0].unit").value("thainguyen.sct"))
                .andExpect(jsonPath("$.units[0].assigned").isNumber())
                .andExpect(jsonPath("$.total.openOverdue").isNumber());
        mvc.perform(get("/api/v1/reviews").header("Authorization", token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.code == 'TN-2026-Q3')].from").value("2026-06-15"));
        mvc.perform(get("/api/v1/reviews/NA-2026-Q3").header("Authorization", token))
                .andExpect(status().isNotFound());
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

    /** Those over all units, over like units, and one unit's. */
    private static List<Map.Entry<String, String>> some(Map<String, String> numbers) {
        return numbers.entrySet().stream()
                .filter(number ->
                        !number.getKey().contains("unit=") || number.getKey().contains("unit=thainguyen.sct&"))
                .toList();
    }

    private static Map<String, String> numbers(String page) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Matcher matcher = NUMBER.matcher(page);
        while (matcher.find()) {
            if (!matcher.group(2).equals("0")) {
                numbers.put(matcher.group(1).replace("&amp;", "&"), matcher.group(2));
            }
        }
        return numbers;
    }
}
