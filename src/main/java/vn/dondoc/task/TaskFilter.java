package vn.dondoc.task;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows; what is null or empty does not narrow it.
 *
 * @param unit short name of a unit that leads or coordinates
 * @param lead short name of the lead unit
 * @param session code of the session
 * @param openOnly only tasks on which something is still owed
 * @param starred only tasks with the office's star or the viewer's own
 * @param mine only tasks handed to the viewer
 * @param q words that all occur, with or without diacritics
 * @param document number of a document that the directive refers to, or {@code #} and its id
 * @param dueFrom first day of the range in which the due date in force lies
 */
public record TaskFilter(
        @Nullable String unit,
        @Nullable String lead,
        @Nullable String session,
        Set<TaskState> states,
        Set<DeadlineState> deadlines,
        @Nullable Nature nature,
        boolean openOnly,
        boolean starred,
        boolean mine,
        @Nullable String q,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String document) {

    public static final TaskFilter ALL =
            new TaskFilter(null, null, null, Set.of(), Set.of(), null, false, false, false, null, null, null);

    public static final TaskFilter OPEN =
            new TaskFilter(null, null, null, Set.of(), Set.of(), null, true, false, false, null, null, null);

    public TaskFilter(
            @Nullable String unit,
            @Nullable String lead,
            @Nullable String session,
            Set<TaskState> states,
            Set<DeadlineState> deadlines,
            @Nullable Nature nature,
            boolean openOnly,
            boolean starred,
            boolean mine,
            @Nullable String q,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {
        this(unit, lead, session, states, deadlines, nature, openOnly, starred, mine, q, dueFrom, dueTo, null);
    }

    public TaskFilter ofDocument(String wanted) {
        return new TaskFilter(
                unit, lead, session, states, deadlines, nature, openOnly, starred, mine, q, dueFrom, dueTo, wanted);
    }

    public TaskFilter withStates(TaskState... wanted) {
        return new TaskFilter(
                unit,
                lead,
                session,
                Set.of(wanted),
                deadlines,
                nature,
                openOnly,
                starred,
                mine,
                q,
                dueFrom,
                dueTo,
                document);
    }

    public TaskFilter withDeadlines(DeadlineState... wanted) {
        return new TaskFilter(
                unit,
                lead,
                session,
                states,
                Set.of(wanted),
                nature,
                openOnly,
                starred,
                mine,
                q,
                dueFrom,
                dueTo,
                document);
    }
}
