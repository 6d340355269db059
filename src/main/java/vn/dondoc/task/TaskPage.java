package vn.dondoc.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many tasks the whole list has, counted up to {@link TaskLists#MOST_COUNTED}
 * @param totalIsExact false when there are more than that
 * @param next the cursor of the next page, or null on the last
 */
public record TaskPage(
        List<TaskLine> items,
        int total,
        boolean totalIsExact,
        @Nullable String next) {

    /** The same page, saying where the next one is in another way. */
    public TaskPage withNext(@Nullable String where) {
        return new TaskPage(items, total, totalIsExact, next == null ? null : where);
    }
}
