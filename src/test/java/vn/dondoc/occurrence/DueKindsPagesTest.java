package vn.dondoc.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;

/** The part of a task's page about periods, events and reviews, its forms, and the list of the silent ones. */
class DueKindsPagesTest extends DueKindsDesk {

    private static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);

    @Autowired
    WebApplicationContext context;

    @Autowired
    SilentTasks silent;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void showsThePeriodsAndEndsTheSeries() throws Exception {
        String task = fixture.task()
                .due(new Due(DueKind.PERIODIC, null, Cycle.MONTHLY, null, null, null))
                .issue();
        for (String language : new String[] {"vi", "en"}) {
            mvc.perform(page(task, "nghean.office").cookie(new Cookie("dondoc-language", language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString("form-series-end"), not(containsString("??")))));
        }
        mvc.perform(page(task, "nghean.sct"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Các kỳ"),
                                containsString("Kỳ tiếp theo mở lúc"),
                                not(containsString("form-series-end")))));
        mvc.perform(form(task, "occurrences/end", "nghean.office", Map.of("endReason", " ")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Cần nhập nội dung này")));
        mvc.perform(form(task, "occurrences/end", "nghean.office", Map.of("endReason", "Đã có phần mềm")))
                .andExpect(redirectedUrl("/tasks/" + task));
        mvc.perform(page(task, "nghean.sct"))
                .andExpect(
                        content().string(allOf(containsString("Đã có phần mềm"), containsString("đã kết thúc chuỗi"))));
        mvc.perform(form(task, "occurrences/end", "nghean.office", Map.of("endReason", "Lại nữa")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Chuỗi định kỳ này đã kết thúc.")));
    }

    @Test
    void decidesOnATaskWithoutADateByForms() throws Exception {
        String task = fixture.task().due(Due.none(TODAY.plusDays(30))).issue();
        mvc.perform(page(task, "nghean.office")).andExpect(content().string(containsString("form-review")));
        mvc.perform(form(
                        task,
                        "review",
                        "nghean.office",
                        Map.of(
                                "decision",
                                "REVIEW_AGAIN",
                                "reviewOn",
                                TODAY.plusDays(91).toString(),
                                "reviewReason",
                                "Chờ Bộ")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("không được quá 90 ngày"), containsString("Chờ Bộ"))));
        mvc.perform(form(
                        task,
                        "review",
                        "nghean.office",
                        Map.of("decision", "SET_DATE", "reviewReason", "Đã rõ", "reviewDue", "31/12/2099")))
                .andExpect(redirectedUrl("/tasks/" + task));
        mvc.perform(page(task, "nghean.sct")).andExpect(content().string(containsString("31/12/2099")));
    }

    @Test
    void recordsAnEventByForms() throws Exception {
        String task = fixture.task()
                .due(new Due(
                        DueKind.ON_EVENT, null, null, null, "sau khi Nghị quyết được thông qua", TODAY.plusDays(60)))
                .issue();
        for (String language : new String[] {"vi", "en"}) {
            mvc.perform(page(task, "nghean.office").cookie(new Cookie("dondoc-language", language)))
                    .andExpect(content().string(allOf(containsString("form-event"), not(containsString("??")))));
        }
        mvc.perform(form(
                        task,
                        "event",
                        "nghean.office",
                        Map.of("eventOn", TODAY.plusDays(1).toString())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("Sự kiện chưa xảy ra"), containsString("Hãy nhập thời hạn"))));
        mvc.perform(form(
                        task,
                        "event",
                        "nghean.office",
                        Map.of("eventOn", TODAY.toString(), "eventDue", "31/12/2099", "eventDocument", "15/NQ-HĐND")))
                .andExpect(redirectedUrl("/tasks/" + task));
        mvc.perform(page(task, "nghean.sct"))
                .andExpect(content().string(allOf(containsString("15/NQ-HĐND"), containsString("31/12/2099"))));
        mvc.perform(form(task, "event/withdrawal", "nghean.office", Map.of("withdrawReason", "Ghi nhầm")))
                .andExpect(redirectedUrl("/tasks/" + task));
        mvc.perform(page(task, "nghean.sct")).andExpect(content().string(containsString("Ghi nhầm")));
        mvc.perform(form(task, "event", "nghean.sct", Map.of("eventOn", TODAY.toString(), "eventDue", "31/12/2099")))
                .andExpect(status().isForbidden());
    }

    @Test
    void listsTheSilentOnesWorstFirstToThoseWhoMaySeeThem() throws Exception {
        String old = silent("Rà soát \"cụm\" cũ", 120);
        String middle = silent("Rà soát cụm vừa", 45);
        String fresh = silent("Rà soát cụm mới", 3);
        String dated = fixture.task().issuedOn(TODAY.minusDays(300)).issue();
        commands.acknowledge(middle, lead());
        commands.progress(middle, 10, "Đang làm", null, lead());

        var seen = silent.of("nghean.sct", null, 1000, 0, lead());
        assertThat(seen)
                .extracting(SilentTask::code)
                .contains(old, middle, fresh)
                .doesNotContain(dated);
        assertThat(seen).extracting(SilentTask::silentDays).isSortedAccordingTo((a, b) -> b - a);
        assertThat(seen).filteredOn(task -> task.code().equals(middle)).allMatch(task -> task.silentDays() == 0);
        assertThat(silent.of("nghean.sct", Silence.OVER_90, 1000, 0, lead()))
                .extracting(SilentTask::code)
                .contains(old)
                .doesNotContain(middle, fresh);
        assertThat(silent.counts("nghean.sct", lead()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(seen.size());
        assertThat(silent.of("nghean.sct", null, 1000, 0, fixture.viewer("nghean.xa2")))
                .isEmpty();
        assertThat(silent.of("nghean.sct", null, 1000, 0, fixture.viewer("yenbai.office")))
                .isEmpty();

        for (String viewer : new String[] {"nghean.office", "nghean.leader", "nghean.inspection", "nghean.sct"}) {
            for (String language : new String[] {"vi", "en"}) {
                mvc.perform(get("/tasks/silent?silence=OVER_90&unit=nghean.sct")
                                .with(user(fixture.viewer(viewer)))
                                .cookie(new Cookie("dondoc-language", language)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(allOf(containsString(old), not(containsString("??")))));
            }
        }
        mvc.perform(get("/tasks/silent?silence=nonsense&page=x").with(user(office())))
                .andExpect(status().isOk());
        mvc.perform(get("/tasks/silent.csv?unit=nghean.sct").with(user(lead())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"Rà soát \"\"cụm\"\" cũ\"")));
    }

    private String silent(String title, int days) {
        return fixture.task()
                .title(title)
                .due(Due.none(TODAY.plusDays(20)))
                .issuedOn(TODAY.minusDays(days))
                .issue();
    }

    private MockHttpServletRequestBuilder page(String task, String viewer) {
        return get("/tasks/{code}", task).with(user(fixture.viewer(viewer)));
    }

    private MockHttpServletRequestBuilder form(String task, String action, String viewer, Map<String, String> fields) {
        MockHttpServletRequestBuilder form = post("/tasks/" + task + "/" + action)
                .with(user(fixture.viewer(viewer)))
                .with(csrf());
        fields.forEach(form::param);
        return form;
    }
}
