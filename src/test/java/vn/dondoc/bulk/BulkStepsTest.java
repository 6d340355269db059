package vn.dondoc.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.bulk.BulkSteps.Confirmation;
import vn.dondoc.bulk.SubmittedResult.Returned;
import vn.dondoc.rule.Invalid;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** One step on many tasks: what is refused is told for each, and holds no other back. */
@DondocTest
class BulkStepsTest {

    /** No message is missing; the steps of the engine's own sample process have none. */
    private static final Matcher<String> ALL_IN_WORDS =
            not(matchesPattern("(?s).*\\?\\?(?!inbox\\.step\\.Task_(SubmitResult|Urge))[a-z].*"));

    @Autowired
    private BulkSteps steps;

    @Autowired
    private SubmittedResults results;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskReading reading;

    @Autowired
    private AuditLog log;

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;
    private Viewer unit;
    private Viewer office;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        unit = fixture.viewer("nghean.sct");
        office = fixture.viewer("nghean.office");
    }

    @Test
    void acknowledgesWhatItMayAndTellsTheRest() {
        String fresh = fixture.task().issue();
        String known = fixture.task().issue();
        commands.acknowledge(known, unit);
        String coordinated =
                fixture.task().lead("nghean.snv").coordinator("nghean.sct").issue();
        String foreign = fixture.task().lead("yenbai.sct").issue();

        List<Outcome> outcomes =
                steps.acknowledge(List.of(known, fresh, coordinated, foreign, "NA-0000-1.01", fresh), unit);

        assertThat(outcomes)
                .extracting(Outcome::task)
                .containsExactly(known, fresh, coordinated, foreign, "NA-0000-1.01");
        assertThat(outcomes)
                .extracting(BulkStepsTest::told)
                .containsExactly(
                        "409 rule.task.acknowledgeOnlyWhenIssued",
                        "done",
                        "403 rule.task.leadUnitOnly",
                        "404 rule.bulk.notFound",
                        "404 rule.bulk.notFound");
        assertThat(state(fresh)).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(state(coordinated)).isEqualTo(TaskState.ISSUED);
    }

    @Test
    void takesNeitherNoneNorTooMany() {
        List<String> many = IntStream.rangeClosed(0, BulkSteps.MOST)
                .mapToObj(n -> "NA-0000-" + n + ".01")
                .toList();
        assertThatThrownBy(() -> steps.acknowledge(List.of(), unit)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> steps.acknowledge(many, unit)).isInstanceOf(Invalid.class);
    }

    @Test
    void confirmsOnlyWhatWasSeenAndByAnotherPerson() {
        String clear = submitted(unit);
        String changed = submitted(unit);
        String own = fixture.task().lead("nghean.office").issue();
        commands.acknowledge(own, office);
        commands.submit(own, Product.NONE, "Xong", office);
        String working = fixture.task().issue();
        long seen = version(changed);
        commands.star(changed, true, office);

        List<Outcome> outcomes = steps.confirm(
                List.of(
                        new Confirmation(clear, Grade.EXCELLENT, version(clear)),
                        new Confirmation(changed, Grade.GOOD, seen),
                        new Confirmation(own, Grade.GOOD, version(own)),
                        new Confirmation(working, null, null)),
                office);

        assertThat(outcomes)
                .extracting(BulkStepsTest::told)
                .containsExactly(
                        "done",
                        "412 rule.bulk.changed",
                        "403 rule.task.confirmedByAnotherPerson",
                        "409 rule.task.confirmOnlyWhenSubmitted");
        assertThat(reading.of(clear, office).grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(state(changed)).isEqualTo(TaskState.SUBMITTED);
    }

    @Test
    void twoPeopleAcknowledgeTheSameTasksOnce() throws Exception {
        List<String> tasks =
                Stream.generate(() -> fixture.task().issue()).limit(6).toList();
        List<String> backwards = new ArrayList<>(tasks);
        Collections.reverse(backwards);
        Viewer colleague = fixture.viewer("nghean.sct2");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Outcome> all = new ArrayList<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<Outcome>>> people = List.of(
                    () -> {
                        start.await();
                        return steps.acknowledge(tasks, unit);
                    },
                    () -> {
                        start.await();
                        return steps.acknowledge(backwards, colleague);
                    });
            for (Future<List<Outcome>> one : two.invokeAll(people)) {
                all.addAll(one.get());
            }
        } finally {
            two.shutdownNow();
        }
        for (String task : tasks) {
            assertThat(all.stream().filter(outcome -> outcome.task().equals(task)))
                    .extracting(BulkStepsTest::told)
                    .containsExactlyInAnyOrder("done", "409 rule.task.acknowledgeOnlyWhenIssued");
            assertThat(log.of("TASK", task)).hasSize(2);
        }
    }

    @Test
    void theReviewShowsEachResultWithItsHistory() throws Exception {
        String late = fixture.task()
                .issuedOn(LocalDate.now().minusDays(60))
                .due(LocalDate.now().minusDays(30))
                .issue();
        commands.acknowledge(late, unit);
        commands.submit(late, product("11/BC-SCT"), "Lần đầu", unit);
        commands.returnForRework(late, "Thiếu phụ lục", office);
        commands.submit(late, product("12/BC-SCT"), "Đã bổ sung", unit);
        String working = fixture.task().issue();

        SubmittedResult result = results.of(List.of(late, working), office).get(0);
        assertThat(result.task()).isEqualTo(late);
        assertThat(result.daysLate()).isPositive();
        assertThat(result.productNumber()).isEqualTo("12/BC-SCT");
        assertThat(result.returns()).extracting(Returned::reason).containsExactly("Thiếu phụ lục");
        assertThat(results.of(List.of(late), unit)).isEmpty();
        assertThat(results.of(List.of(late), fixture.viewer("yenbai.office"))).isEmpty();

        mvc.perform(get("/inbox/confirmations").param("task", late, working).with(user(office)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("12/BC-SCT"),
                                containsString("Thiếu phụ lục"),
                                containsString("version-" + late),
                                containsString(working),
                                not(containsString("version-" + working)),
                                ALL_IN_WORDS)));
        mvc.perform(post("/inbox/confirmations")
                        .with(user(office))
                        .with(csrf())
                        .param("task", late, working)
                        .param("version-" + late, String.valueOf(version(late)))
                        .param("grade", "GOOD")
                        .param("grade-" + late, "POOR")
                        .param("query", "step=Task_ConfirmResult"))
                .andExpect(redirectedUrl("/inbox?step=Task_ConfirmResult"))
                .andExpect(flash().attributeExists("bulk"));
        assertThat(reading.of(late, office).grade()).isEqualTo(Grade.POOR);
    }

    @Test
    void machinesGetAResultForEach() throws Exception {
        String fresh = fixture.task().issue();
        String done = submitted(unit);

        mvc.perform(post("/api/v1/tasks/acknowledgements")
                        .header("Authorization", "Bearer demo-nghean.sct")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tasks\":[\"%s\",\"%s\"]}".formatted(fresh, done)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done").value(1))
                .andExpect(jsonPath("$.refused").value(1))
                .andExpect(jsonPath("$.results[0].task").value(fresh))
                .andExpect(jsonPath("$.results[0].done").value(true))
                .andExpect(jsonPath("$.results[1].status").value(409))
                .andExpect(jsonPath("$.results[1].rule").value("task.acknowledgeOnlyWhenIssued"))
                .andExpect(jsonPath("$.results[1].reason").isNotEmpty());
        mvc.perform(post("/api/v1/tasks/confirmations")
                        .header("Authorization", "Bearer demo-nghean.office")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tasks\":[{\"code\":\"%s\",\"grade\":\"GOOD\",\"version\":%d}]}"
                                .formatted(done, version(done))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done").value(1));
        mvc.perform(post("/api/v1/tasks/confirmations")
                        .header("Authorization", "Bearer demo-nghean.office")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tasks\":[{\"grade\":\"GOOD\"}]}"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/work-items?group=later&waiting=false")
                        .header("Authorization", "Bearer demo-nghean.sct"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").isNumber())
                .andExpect(jsonPath("$.items[0].subject").isNotEmpty())
                .andExpect(jsonPath("$.items[0].group").value("LATER"));
    }

    @Test
    void theInboxTellsWhatWasRefusedAndWhy() throws Exception {
        String known = fixture.task().issue();
        commands.acknowledge(known, unit);
        var sent = mvc.perform(post("/inbox/acknowledgements")
                        .with(user(unit))
                        .with(csrf())
                        .param("task", known, "NA-0000-9.01")
                        .param("query", "//evil.example"))
                .andExpect(redirectedUrl("/inbox"))
                .andReturn();
        mvc.perform(get("/inbox")
                        .with(user(unit))
                        .flashAttr("bulk", sent.getFlashMap().get("bulk")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã tiếp nhận 0 nhiệm vụ."),
                                containsString("2 nhiệm vụ không làm được:"),
                                containsString("NA-0000-9.01"),
                                ALL_IN_WORDS)));
        for (String page :
                List.of("/inbox?tab=waiting", "/inbox?group=late&q=a&starred=true", "/inbox?step=Task_Acknowledge")) {
            mvc.perform(get(page).with(user(office)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(ALL_IN_WORDS));
        }
        mvc.perform(get("/inbox?group=soon").with(user(office))).andExpect(redirectedUrl("/inbox"));
    }

    private String submitted(Viewer by) {
        String task = fixture.task().issue();
        commands.acknowledge(task, by);
        commands.submit(task, Product.NONE, "Đã xong", by);
        return task;
    }

    private static Product product(String number) {
        return Product.of(number, LocalDate.of(2026, 11, 20), "Báo cáo", null, null, null);
    }

    private long version(String task) {
        return reading.of(task, office).line().version();
    }

    private TaskState state(String task) {
        return reading.of(task, office).line().state();
    }

    private static String told(Outcome outcome) {
        Outcome.Refusal refusal = outcome.refusal();
        return refusal == null ? "done" : refusal.status() + " " + refusal.key();
    }
}
