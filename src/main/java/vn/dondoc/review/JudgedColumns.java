package vn.dondoc.review;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How judged tasks are written down, for good at a cut-off or for some minutes, and counted from what was written. */
final class JudgedColumns {

    /** Written down late, a task that was handed in or confirmed meanwhile is in the state in which its bucket finds it. */
    private static final String COPY = """
            insert into %s (%s, task_id, lead_unit_id, code, title, session_code, nature, scored, starred, state,
                            bucket, percent, grade, issued_on, original_due_date, due_date, expires_on, submitted_on,
                            finished_on, confirmed_on, on_time_by_original, update_owed, updated, silent,
                            extensions_asked, extensions_granted, returns, days_late)
            select :owner, id, lead_unit_id, code, title, session_code, nature, scored, starred,
                   case when state not in ('CONFIRMED', 'SUBMITTED') or bucket in ('DONE_ON_TIME', 'DONE_LATE') then state
                        when bucket = 'AWAITING_CONFIRMATION' then 'SUBMITTED' else 'IN_PROGRESS' end,
                   bucket, percent, grade, issued_on, original_due_date, due_date, expires_on, submitted_on,
                   finished_on, confirmed_on, coalesce(on_time_by_original, false), coalesce(update_owed, false),
                   coalesce(updated, false), coalesce(silent, false), extensions_asked, extensions_granted, returns, days_late
              from judged""";

    /** The pairs of {@code jsonb_build_object} for every {@link Figure}, over a group of tasks. */
    static final String FIGURES = Arrays.stream(Figure.values())
            .map(figure -> "'%s', count(*) filter (where %s)".formatted(figure.key(), figure.condition()))
            .collect(Collectors.joining(",\n       "));

    private JudgedColumns() {}

    /** To be put behind {@link Judgement#ofProvince()}; {@code :owner} is the value of the column {@code owner}. */
    static String insertInto(String table, String owner) {
        return COPY.formatted(table, owner);
    }
}
