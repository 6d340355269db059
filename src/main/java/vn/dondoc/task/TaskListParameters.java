package vn.dondoc.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.StrictDate;

/**
 * The parameters of an address that asks for a list of tasks, the same for pages and machines.
 *
 * @param state names of {@link TaskState} joined by commas, or {@code OPEN} for those on which something is owed
 * @param deadline names of {@link DeadlineState} joined by commas
 * @param assignee {@code me}
 * @param document number of a document that the directives refer to
 * @param page 1 for the first; left out where {@code after} is the cursor
 */
public record TaskListParameters(
        @Nullable String unit,
        @Nullable String lead,
        @Nullable String session,
        @Nullable String state,
        @Nullable String deadline,
        @Nullable String nature,
        @Nullable String starred,
        @Nullable String assignee,
        @Nullable String q,
        @Nullable String dueFrom,
        @Nullable String dueTo,
        @Nullable String document,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable String after) {

    private static final int LONGEST_QUERY = 200;

    /** The same list with another choice of states. */
    public TaskListParameters withState(String other) {
        return new TaskListParameters(
                unit, lead, session, other, deadline, nature, starred, assignee, q, dueFrom, dueTo, document, sort,
                page, size, after);
    }

    /** {@link Invalid} at the parameter that names nothing we know. */
    public TaskFilter filter() {
        new Checks()
                .that(blank(assignee) || "me".equals(assignee), "assignee", "task.assigneeMe")
                .atMost(q, "q", LONGEST_QUERY)
                .orThrow();
        boolean openOnly = "OPEN".equalsIgnoreCase(state);
        return new TaskFilter(
                given(unit),
                given(lead),
                given(session),
                openOnly ? Set.of() : named(TaskState.class, state, "state"),
                named(DeadlineState.class, deadline, "deadline"),
                Named.optional(Nature.class, nature, "nature"),
                openOnly,
                "true".equalsIgnoreCase(starred),
                !blank(assignee),
                given(q),
                date(dueFrom, "dueFrom"),
                date(dueTo, "dueTo"),
                given(document));
    }

    public TaskSort order(TaskSort otherwise) {
        return blank(sort) || sort == null
                ? otherwise
                : TaskSort.named(sort).orElseThrow(() -> new Invalid("sort", "task.sort"));
    }

    public int pageOr(int otherwise) {
        return page == null ? otherwise : page;
    }

    public int sizeOr(int otherwise) {
        return size == null ? otherwise : size;
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> type, @Nullable String names, String field) {
        Set<E> found = EnumSet.noneOf(type);
        if (names == null || names.isBlank()) {
            return found;
        }
        for (String name : names.split(",")) {
            found.add(Named.known(type, name, field));
        }
        return found;
    }

    private static @Nullable LocalDate date(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return StrictDate.parse(text);
        } catch (StrictDate.Refused refused) {
            throw new Invalid(field, "task.date", text);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return blank(text) || text == null ? null : text.strip();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
