package vn.dondoc.task.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/** The machine contract of tasks and work items, by token. */
@DondocTest
class TaskApiTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TaskFixture fixture;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void walksATaskAndAnswersWithItEachTime() throws Exception {
        String task = fixture.task()
                .nature(Nature.PRODUCT)
                .coordinator("nghean.snv")
                .due(LocalDate.now().minusDays(40))
                .issue();

        mvc.perform(read(task, "nghean.sct"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.code").value(task))
                .andExpect(jsonPath("$.lead").value("nghean.sct"))
                .andExpect(jsonPath("$.coordinators[0]").value("nghean.snv"))
                .andExpect(jsonPath("$.nature").value("PRODUCT"))
                .andExpect(jsonPath("$.state").value("ISSUED"))
                .andExpect(jsonPath("$.deadlineState").value("OVERDUE"))
                .andExpect(jsonPath("$.originalDueDate")
                        .value(LocalDate.now().minusDays(40).toString()))
                .andExpect(jsonPath("$.percent").value(0))
                .andExpect(jsonPath("$.starred").value(false))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.history[0].type").value("TaskIssued"));
        command(task, "acknowledgement", "nghean.sct", "{}")
                .andExpect(jsonPath("$.state").value("ACKNOWLEDGED"));
        command(task, "assignee", "nghean.sct", "{\"person\":\"nghean.sct2\"}")
                .andExpect(jsonPath("$.assignee").value("nghean.sct2"));
        command(task, "progress", "nghean.sct2", "{\"percent\":40,\"text\":\"Đang làm\",\"obstacle\":\"Thiếu vốn\"}")
                .andExpect(jsonPath("$.percent").value(40))
                .andExpect(jsonPath("$.progress[0].obstacle").value("Thiếu vốn"));
        command(
                        task,
                        "submission",
                        "nghean.sct2",
                        "{\"product\":{\"number\":\"456/QĐ-UBND\",\"date\":\"2026-12-20\",\"title\":\"Quyết định\",\"value\":\"892,3\",\"unit\":\"triệu USD\"},\"text\":\"Xong\"}")
                .andExpect(jsonPath("$.state").value("SUBMITTED"))
                .andExpect(jsonPath("$.submissions[0].measuredValue").value(892.3));
        command(task, "return", "nghean.office", "{\"reason\":\"Thiếu phụ lục\"}")
                .andExpect(jsonPath("$.state").value("RETURNED"));
        command(task, "submission", "nghean.sct2", "{\"product\":{\"value\":12.5,\"unit\":\"km\"}}")
                .andExpect(jsonPath("$.state").value("SUBMITTED"));
        command(task, "confirmation", "nghean.office2", "{\"grade\":\"GOOD\"}")
                .andExpect(jsonPath("$.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.deadlineState").value("DONE_LATE"))
                .andExpect(jsonPath("$.grade").value("GOOD"))
                .andExpect(jsonPath("$.history[7].type").value("TaskConfirmed"));
    }

    @Test
    void declinesAndReassigns() throws Exception {
        String task = fixture.task().issue();

        command(task, "refusal", "nghean.sct", "{\"reason\":\"Không thuộc chức năng\"}")
                .andExpect(jsonPath("$.state").value("DECLINED"));
        command(
                        task,
                        "refusal/decision",
                        "nghean.office",
                        "{\"decision\":\"REASSIGN\",\"reason\":\"Đúng vậy\",\"lead\":\"nghean.snv\"}")
                .andExpect(jsonPath("$.state").value("ISSUED"))
                .andExpect(jsonPath("$.lead").value("nghean.snv"));
        command(task, "recall", "nghean.office", "{\"reason\":\"Đã có kế hoạch khác\"}")
                .andExpect(jsonPath("$.state").value("RECALLED"));
    }

    @Test
    void refusesWithTheReason() throws Exception {
        String task = fixture.task().issue();

        mvc.perform(body(task, "progress", "nghean.sct", "{\"percent\":40,\"text\":\"…\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("task.acknowledgeFirst"))
                .andExpect(jsonPath("$.reason").isNotEmpty());
        mvc.perform(body(task, "acknowledgement", "nghean.leader", "{}")).andExpect(status().isForbidden());
        mvc.perform(body(task, "acknowledgement", "nghean.snv", "{}")).andExpect(status().isNotFound());
        mvc.perform(body(task, "acknowledgement", "yenbai.office", "{}")).andExpect(status().isNotFound());
        mvc.perform(body(task, "refusal", "nghean.sct", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
        mvc.perform(body(task, "confirmation", "nghean.office", "{\"grade\":\"SUPER\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("grade"));
    }

    @Test
    void refusesAVersionThatIsNoLongerTheNewest() throws Exception {
        String task = fixture.task().issue();
        command(task, "acknowledgement", "nghean.sct", "{}");

        mvc.perform(body(task, "progress", "nghean.sct", "{\"percent\":10,\"text\":\"…\"}")
                        .header("If-Match", "\"1\""))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(body(task, "progress", "nghean.sct", "{\"percent\":10,\"text\":\"…\"}")
                        .header("If-Match", "\"2\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"3\""));
    }

    @Test
    void pagesThroughAListByItsLinks() throws Exception {
        for (int i = 0; i < 3; i++) {
            fixture.task().lead("thainguyen.xa1").title("Kiểm kê chợ nông thôn").issue();
        }

        String first = mvc.perform(
                        authorized(get("/api/v1/tasks?q=cho nong thon&size=2&sort=-issued"), "thainguyen.xa1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.totalIsExact").value(true))
                .andExpect(header().string("Link", containsString("rel=\"next\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");
        mvc.perform(authorized(get(java.net.URI.create(next)), "thainguyen.xa1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist());
        mvc.perform(authorized(get("/api/v1/tasks?q=cho nong thon&size=2&page=2"), "thainguyen.xa1"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(header().string("Link", containsString("rel=\"prev\"")));
    }

    @Test
    void refusesParametersThatItDoesNotKnow() throws Exception {
        for (String query : new String[] {
            "state=DONE",
            "deadline=SOON",
            "sort=colour",
            "size=0",
            "size=9999",
            "page=0",
            "dueFrom=31/02/2026",
            "after=x"
        }) {
            mvc.perform(authorized(get("/api/v1/tasks?" + query), "nghean.office"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors", hasSize(1)));
        }
    }

    @Test
    void starsForOneselfAndForEverybody() throws Exception {
        String task = fixture.task().issue();

        command(task, "star", "nghean.sct", "{}")
                .andExpect(jsonPath("$.starred").value(true));
        mvc.perform(read(task, "nghean.office")).andExpect(jsonPath("$.starred").value(false));
        command(task, "star", "nghean.office", "{\"everyone\":true}")
                .andExpect(jsonPath("$.starredByOffice").value(true));
        mvc.perform(body(task, "star", "nghean.sct", "{\"everyone\":true}")).andExpect(status().isForbidden());
    }

    @Test
    void listsTheCallersWork() throws Exception {
        String task = fixture.task().lead("thainguyen.xa2").issue();

        mvc.perform(authorized(get("/api/v1/work-items"), "thainguyen.xa2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].subject", hasItem(task)))
                .andExpect(jsonPath("$.items[0].step").value("Task_Acknowledge"))
                .andExpect(jsonPath("$.items[0].unit").value("thainguyen.xa2"));
        mvc.perform(get("/api/v1/work-items")).andExpect(status().isUnauthorized());
    }

    private ResultActions command(String task, String what, String by, String json) throws Exception {
        return mvc.perform(body(task, what, by, json)).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder read(String task, String by) {
        return authorized(get("/api/v1/tasks/{code}", task), by);
    }

    private MockHttpServletRequestBuilder body(String task, String what, String by, String json) {
        return authorized(post("/api/v1/tasks/{code}/" + what, task), by)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    private static MockHttpServletRequestBuilder authorized(MockHttpServletRequestBuilder request, String account) {
        return request.header("Authorization", "Bearer demo-" + account).header("Accept-Language", "vi");
    }
}
