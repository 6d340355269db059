package vn.dondoc.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskBuckets;
import vn.dondoc.task.TaskLine;
import vn.dondoc.task.TaskListParameters;
import vn.dondoc.task.TaskState;
import vn.dondoc.ui.Choice;

/**
 * The page of a list.
 *
 * @param asked the parameters of the address, for the form of filters
 * @param state the state shown as chosen: the page shows what is open unless it is asked for more
 * @param headings the columns by which the list can be sorted
 * @param filtered whether anything narrows the list
 * @param here the address of this page, to come back to
 */
record TaskListView(
        List<TaskLine> items,
        int total,
        boolean totalIsExact,
        TaskListParameters asked,
        String state,
        TaskBuckets buckets,
        List<Choice> units,
        List<Heading> headings,
        boolean filtered,
        String here,
        @Nullable String previous,
        @Nullable String next) {

    public List<TaskState> states() {
        return List.of(TaskState.values());
    }

    public List<DeadlineState> deadlines() {
        return List.of(DeadlineState.values());
    }

    public List<Nature> natures() {
        return List.of(Nature.values());
    }

    /** @param direction {@code ascending}, {@code descending}, or null while the list is sorted by something else */
    record Heading(String key, String url, @Nullable String direction, boolean sortable) {}
}
