package vn.dondoc.task.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskListParameters;
import vn.dondoc.task.TaskLists;
import vn.dondoc.task.TaskPage;
import vn.dondoc.task.TaskSort;

@RestController
@RequestMapping("/api/v1/tasks")
class TaskQueriesApi {

    private static final int USUAL_SIZE = 50;

    private final TaskLists lists;
    private final TaskAnswers answers;

    TaskQueriesApi(TaskLists lists, TaskAnswers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<TaskPage> list(@ModelAttribute TaskListParameters asked, @AuthenticationPrincipal Viewer viewer) {
        TaskSort sort = asked.order(TaskSort.DUE);
        int size = asked.sizeOr(USUAL_SIZE);
        String cursor = asked.after();
        TaskPage page = cursor == null
                ? lists.page(asked.filter(), sort, asked.pageOr(1), size, viewer)
                : lists.after(asked.filter(), sort, cursor, size, viewer);
        return ResponseEntity.ok().headers(links(asked, page)).body(page.withNext(next(page)));
    }

    @GetMapping("/{code}")
    ResponseEntity<TaskAnswer> one(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return answers.of(code, viewer);
    }

    private static HttpHeaders links(TaskListParameters asked, TaskPage page) {
        List<String> links = new ArrayList<>();
        if (page.next() != null) {
            links.add("<" + next(page) + ">; rel=\"next\"");
        }
        if (asked.after() == null && asked.pageOr(1) > 1) {
            links.add("<" + address("page", asked.pageOr(1) - 1) + ">; rel=\"prev\"");
        }
        HttpHeaders headers = new HttpHeaders();
        if (!links.isEmpty()) {
            headers.set(HttpHeaders.LINK, String.join(", ", links));
        }
        return headers;
    }

    private static String next(TaskPage page) {
        return page.next() == null ? "" : address("after", page.next());
    }

    /** The address asked for, at another page. */
    private static String address(String parameter, Object value) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page")
                .replaceQueryParam("after")
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }
}
