package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Viewer;
import vn.dondoc.text.SearchText;

/** A filter as SQL conditions on {@code task t}, each written so that an index answers it. */
final class TaskConditions {

    static final String OPEN = "t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')";

    private static final int TRIGRAM = 3;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    private TaskConditions() {}

    static TaskConditions of(TaskFilter filter, Horizon horizon, Viewer viewer) {
        TaskConditions sql = new TaskConditions();
        sql.units(filter);
        sql.document(filter.document());
        sql.states(filter);
        sql.deadlines(filter.deadlines(), horizon);
        sql.stars(filter, viewer);
        sql.words(filter.q());
        sql.dueBetween(filter.dueFrom(), filter.dueTo());
        return sql;
    }

    List<String> all() {
        return conditions;
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private void units(TaskFilter filter) {
        with("t.lead_unit_id = (select id from unit where short_name = :lead)", "lead", filter.lead());
        with("t.session_id = (select id from working_session where code = :session)", "session", filter.session());
        with("""
                exists (select 1 from task_unit w where w.task_id = t.id
                         and w.unit_id = (select id from unit where short_name = :unit))""", "unit", filter.unit());
    }

    /** Two rows that were found to be one document are one here too. */
    private void document(@Nullable String document) {
        with("""
                t.directive_id in (select r.directive_id from document_reference x
                                     join directive_reference r on r.reference_id = coalesce(x.merged_into, x.id)
                                    where x.number = :document or '#' || x.id = :document)""", "document", document);
    }

    private void states(TaskFilter filter) {
        if (filter.openOnly()) {
            conditions.add(OPEN);
        }
        if (!filter.states().isEmpty()) {
            with("t.state in (:states)", "states", names(filter.states()));
        }
        with(
                "t.nature = :nature",
                "nature",
                filter.nature() == null ? null : filter.nature().name());
    }

    private void deadlines(Set<DeadlineState> wanted, Horizon horizon) {
        if (wanted.isEmpty()) {
            return;
        }
        parameters.put("today", horizon.today());
        parameters.put("soon", horizon.dueSoonUntil());
        conditions.add(
                wanted.stream().sorted().map(TaskConditions::range).collect(Collectors.joining(" or ", "(", ")")));
    }

    /** The deadline axis as ranges of dates; {@link Horizon} says the same of a single task. */
    private static String range(DeadlineState state) {
        return switch (state) {
            case NO_DEADLINE ->
                "(t.due_order = 'infinity' and t.state <> 'CONFIRMED'"
                        + " or t.state in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER'))";
            case OVERDUE ->
                "(" + OPEN + " and t.due_order < :today and t.state <> 'SUSPENDED'"
                        + " and (t.state <> 'SUBMITTED' or t.submitted_on > t.due_order))";
            case DUE_SOON ->
                "(" + OPEN + " and t.due_order between :today and :soon"
                        + " and t.state not in ('SUBMITTED', 'SUSPENDED'))";
            case ON_TRACK ->
                "(" + OPEN + " and t.due_order < 'infinity'"
                        + " and (t.due_order > :soon and t.state <> 'SUBMITTED' or t.state = 'SUSPENDED'"
                        + " or t.state = 'SUBMITTED' and t.submitted_on <= t.due_order))";
            case DONE_ON_TIME -> "(t.state = 'CONFIRMED' and t.finished_on <= t.due_order)";
            case DONE_LATE -> "(t.state = 'CONFIRMED' and t.finished_on > t.due_order)";
        };
    }

    private void stars(TaskFilter filter, Viewer viewer) {
        if (filter.starred()) {
            with(
                    "(t.starred or t.id = any (array(select task_id from task_star where account_id = :account)))",
                    "account",
                    viewer.accountId());
        }
        if (filter.mine()) {
            with("t.assignee_id = :assignee", "assignee", viewer.personId() == null ? -1L : viewer.personId());
        }
    }

    /** Each word anywhere in the text; one too short for the index only where a word begins. */
    private void words(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        int n = 0;
        for (String word : SearchText.fold(q).split(" ")) {
            String literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            String name = "word" + n++;
            with("t.search like :" + name, name, (word.length() < TRIGRAM ? "% " : "%") + literal + "%");
        }
    }

    private void dueBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        with("t.due_date >= :dueFrom", "dueFrom", from);
        with("t.due_date <= :dueTo", "dueTo", to);
        // a due date expires on the same day or some days later, never earlier
        with("t.due_order >= :dueFrom and t.due_order < 'infinity'", "dueFrom", from);
    }

    private void with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private static List<String> names(Set<TaskState> states) {
        return states.stream().map(Enum::name).sorted().toList();
    }
}
