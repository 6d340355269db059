package vn.dondoc.question;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.text.SearchText;

/** A task as its tables have it, with the meaning of every condition in plain Java. */
record PlainTask(
        String code,
        String title,
        long leadId,
        String lead,
        String leadKind,
        List<String> coordinators,
        List<Long> units,
        List<String> leaders,
        @Nullable String field,
        List<String> documents,
        String session,
        String kind,
        String nature,
        String force,
        String state,
        int percent,
        int extensions,
        int returns,
        @Nullable String grade,
        boolean starred,
        LocalDate issued,
        @Nullable LocalDate due,
        @Nullable LocalDate expires,
        @Nullable LocalDate finished) {

    private static final Set<String> ENDED = Set.of("RECALLED", "SUPERSEDED", "HANDED_OVER");

    static List<PlainTask> all(JdbcClient jdbc, Viewer viewer) {
        return jdbc.sql("""
                        select t.*, u.short_name as lead, u.kind as lead_kind, d.field, s.kind as session_kind,
                               array(select x.short_name from task_unit w join unit x on x.id = w.unit_id
                                      where w.task_id = t.id and w.part = 'COORDINATOR') as coordinators,
                               array(select w.unit_id from task_unit w where w.task_id = t.id) as units,
                               array(select c.person_id::text from session_chair c where c.session_id = t.session_id
                                     union select d.issuer_id::text where d.issuer_id is not null) as leaders,
                               array(select x.number from directive_reference r join document_reference x on x.id = r.reference_id
                                      where r.directive_id = t.directive_id) as documents,
                               (select count(*) from task_extension e where e.task_id = t.id and e.outcome = 'GRANTED') as granted
                          from task t join unit u on u.id = t.lead_unit_id join directive d on d.id = t.directive_id
                          join working_session s on s.id = t.session_id
                         where t.province_id = ?""").param(viewer.province()).query((row, n) -> of(row)).list().stream()
                .filter(task -> viewer.seesProvince() || task.units().stream().anyMatch(viewer.units()::contains))
                .toList();
    }

    private static PlainTask of(ResultSet row) throws SQLException {
        return new PlainTask(
                row.getString("code"),
                row.getString("title"),
                row.getLong("lead_unit_id"),
                row.getString("lead"),
                row.getString("lead_kind"),
                list(row.getArray("coordinators"), String[].class),
                list(row.getArray("units"), Long[].class),
                list(row.getArray("leaders"), String[].class),
                row.getString("field"),
                list(row.getArray("documents"), String[].class),
                row.getString("session_code"),
                row.getString("session_kind"),
                row.getString("nature"),
                row.getString("force"),
                row.getString("state"),
                row.getInt("percent"),
                row.getInt("granted"),
                row.getInt("returned_count"),
                row.getString("grade"),
                row.getBoolean("starred"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class));
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return Arrays.asList(type.cast(array.getArray()));
    }

    boolean answers(Question question, LocalDate today) {
        return question.conditions().entrySet().stream()
                .allMatch(each -> holds(each.getKey(), each.getValue(), today)
                        != each.getValue().not());
    }

    private boolean holds(Condition condition, Given given, LocalDate today) {
        return switch (condition) {
            case LEAD -> given.values().contains(lead);
            case GROUP -> given.values().contains(group());
            case COORDINATOR -> given.values().stream().anyMatch(coordinators::contains);
            case LEADER -> given.values().stream().anyMatch(leaders::contains);
            case FIELD -> field != null && given.values().contains(field);
            case DOCUMENT -> given.values().stream().anyMatch(documents::contains);
            case SESSION -> given.values().contains(session);
            case SESSION_KIND -> given.values().contains(kind);
            case NATURE -> given.values().contains(nature);
            case FORCE -> given.values().contains(force);
            case BUCKET -> given.values().contains(bucket(today).name());
            case STATE -> given.values().contains(state);
            case GRADE -> grade != null && given.values().contains(grade);
            case STARRED -> given.values().contains(starred ? "YES" : "NO");
            case DAYS_LATE -> between(daysLate(today), given);
            case PERCENT -> between((long) percent, given);
            case EXTENSIONS -> between((long) extensions, given);
            case RETURNS -> between((long) returns, given);
            case ISSUED -> between(issued, given);
            case DUE -> between(due, given);
            case FINISHED -> between(finished, given);
            case WORDS ->
                Arrays.stream(SearchText.fold(given.values().get(0)).split(" "))
                        .allMatch(SearchText.fold(title)::contains);
        };
    }

    Bucket bucket(LocalDate today) {
        if (state.equals("CONFIRMED")) {
            return expires == null || finished != null && !finished.isAfter(expires)
                    ? Bucket.DONE_ON_TIME
                    : Bucket.DONE_LATE;
        }
        if (ENDED.contains(state)) {
            return Bucket.ENDED;
        }
        if (state.equals("SUBMITTED")) {
            return Bucket.AWAITING_CONFIRMATION;
        }
        if (expires == null) {
            return Bucket.NO_DEADLINE;
        }
        return expires.isBefore(today) && !state.equals("SUSPENDED") ? Bucket.OPEN_OVERDUE : Bucket.OPEN_ON_TIME;
    }

    private @Nullable Long daysLate(LocalDate today) {
        return switch (bucket(today)) {
            case OPEN_OVERDUE -> ChronoUnit.DAYS.between(Objects.requireNonNull(expires), today);
            case DONE_LATE ->
                finished == null ? null : ChronoUnit.DAYS.between(Objects.requireNonNull(expires), finished);
            default -> null;
        };
    }

    private String group() {
        return switch (leadKind) {
            case "DEPARTMENT" -> "DEPARTMENTS";
            case "COMMUNE" -> "COMMUNES";
            default -> "OTHERS";
        };
    }

    private static boolean between(@Nullable Long value, Given given) {
        return value != null
                && (given.from() == null || value >= Long.parseLong(given.from()))
                && (given.to() == null || value <= Long.parseLong(given.to()));
    }

    private static boolean between(@Nullable LocalDate value, Given given) {
        return value != null
                && (given.from() == null || !value.isBefore(LocalDate.parse(given.from())))
                && (given.to() == null || !value.isAfter(LocalDate.parse(given.to())));
    }
}
