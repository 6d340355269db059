package vn.dondoc.task.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.inbox.FilterPage;
import vn.dondoc.inbox.SavedFilters;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskListParameters;
import vn.dondoc.task.TaskLists;
import vn.dondoc.task.TaskPage;
import vn.dondoc.task.TaskSort;
import vn.dondoc.ui.Choice;

/** The list of tasks, most urgent first. */
@Controller
class TasksController {

    private static final int SIZE = 50;
    private static final String OPEN = "OPEN";

    private final TaskLists lists;
    private final SavedFilters saved;
    private final Units units;
    private final Clock clock;

    TasksController(TaskLists lists, SavedFilters saved, Units units, Clock clock) {
        this.lists = lists;
        this.saved = saved;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String list(
            @ModelAttribute TaskListParameters asked,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        try {
            model.addAttribute("view", view(shown(asked), request, viewer));
            model.addAttribute("saved", saved.of(FilterPage.TASKS, viewer));
            model.addAttribute("savedQuery", FilterPage.TASKS.query(request.getQueryString()));
            return "task/tasks";
        } catch (Invalid notUnderstood) {
            // an address typed by hand or grown old: the list itself says more than an error page
            return "redirect:/tasks";
        }
    }

    /** Without a word on states the page shows what is open; a search looks everywhere. */
    private static TaskListParameters shown(TaskListParameters asked) {
        boolean searches = asked.q() != null && !asked.q().isBlank();
        return asked.state() == null && !searches ? asked.withState(OPEN) : asked;
    }

    private TaskListView view(TaskListParameters asked, HttpServletRequest request, Viewer viewer) {
        TaskSort sort = asked.order(TaskSort.DUE);
        TaskFilter filter = asked.filter();
        String cursor = asked.after();
        int number = asked.pageOr(1);
        TaskPage page = cursor == null || cursor.isBlank()
                ? lists.page(filter, sort, number, SIZE, viewer)
                : lists.after(filter, sort, cursor, SIZE, viewer);
        return new TaskListView(
                page.items(),
                page.total(),
                page.totalIsExact(),
                asked,
                asked.state() == null ? "" : asked.state(),
                lists.buckets(viewer),
                choices(viewer),
                headings(sort, request),
                !filter.equals(TaskFilter.OPEN),
                here(request).build(true).toUriString(),
                number > 1 ? turned(request, "page", number - 1) : null,
                next(page, number, request));
    }

    /** By number as long as the list can be counted that far, then by cursor. */
    private static @Nullable String next(TaskPage page, int number, HttpServletRequest request) {
        if (page.next() == null) {
            return null;
        }
        return (number + 1) * SIZE <= TaskLists.MOST_COUNTED && request.getParameter("after") == null
                ? turned(request, "page", number + 1)
                : turned(request, "after", page.next());
    }

    private List<Choice> choices(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return units.ofProvince(viewer.province(), today).stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    private static List<TaskListView.Heading> headings(TaskSort sort, HttpServletRequest request) {
        return Stream.of(
                        sortable("word.task", "code", sort, request),
                        sortable("word.leadUnit", "lead", sort, request),
                        new TaskListView.Heading("word.state", "", null, false),
                        sortable("word.dueDate", "due", sort, request),
                        new TaskListView.Heading("word.deadline", "", null, false))
                .toList();
    }

    private static TaskListView.Heading sortable(String key, String by, TaskSort sort, HttpServletRequest request) {
        boolean ascending = sort.parameter().equals(by);
        boolean descending = sort.parameter().equals("-" + by);
        String direction = ascending ? "ascending" : descending ? "descending" : null;
        return new TaskListView.Heading(key, turned(request, "sort", ascending ? "-" + by : by), direction, true);
    }

    /** This page's address with another value, from the first row on. */
    private static String turned(HttpServletRequest request, String parameter, Object value) {
        return here(request)
                .replaceQueryParam("page")
                .replaceQueryParam("after")
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }

    private static UriComponentsBuilder here(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
    }
}
