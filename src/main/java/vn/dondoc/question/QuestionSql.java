package vn.dondoc.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Viewer;
import vn.dondoc.text.SearchText;

/**
 * A question as SQL: a table {@code a} of what the viewer may see, now or frozen, and the conditions on it. Every piece
 * comes from the catalogue; whatever a request brings is bound.
 */
final class QuestionSql {

    private static final String NOW = """
            with a as (
                select t.id, t.code, t.title, t.lead_unit_id, t.session_id, t.session_code, t.directive_id, t.nature, t.force,
                       t.state, t.starred, t.percent, t.grade, t.issued_on, t.original_due_date, t.due_date, t.expires_on,
                       t.finished_on, t.search, %s as bucket,
                       case when t.state = 'CONFIRMED' and t.finished_on > t.expires_on then t.finished_on - t.expires_on
                            when t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER', 'SUBMITTED', 'SUSPENDED')
                                 and t.expires_on < cast(:today as date) then cast(:today as date) - t.expires_on end as days_late,
                       (select count(*) from task_extension e where e.task_id = t.id and e.outcome = 'GRANTED') as extensions,
                       t.returned_count as returns
                  from task t where %s)
            """;
    private static final String FROZEN = """
            with a as (
                select r.task_id as id, r.code, r.title, r.lead_unit_id, t.session_id, r.session_code, t.directive_id, r.nature,
                       t.force, r.state, r.starred, r.percent, r.grade, r.issued_on, r.original_due_date, r.due_date,
                       r.expires_on, r.finished_on, t.search, r.bucket, r.days_late, r.extensions_granted as extensions, r.returns
                  from review_task r join task t on t.id = r.task_id
                 where r.period_id = :period and %s)
            """;
    private static final String OF_PROVINCE = "t.province_id = :province";
    private static final String OF_UNITS = """
            t.id in (select v.task_id from task_unit v where v.unit_id in (:units)
                     union select x.id from task x where x.assigner_unit_id in (:units)
                     union select x.id from task x where x.assignee_id = :person)""";
    private static final String FROZEN_OF_UNITS = """
            (r.lead_unit_id in (:units) or t.assigner_unit_id in (:units)
             or exists (select 1 from task_unit v where v.task_id = r.task_id and v.unit_id in (:units) and v.part = 'COORDINATOR'))""";
    private static final int TRIGRAM = 3;

    private final String table;
    private final List<String> where = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    private QuestionSql(String table) {
        this.table = table;
    }

    static QuestionSql of(Question question, Viewer viewer, LocalDate today) {
        QuestionSql sql = new QuestionSql(table(question, viewer));
        sql.scope(question, viewer, today);
        question.conditions().forEach(sql::condition);
        sql.narrowing(question);
        return sql;
    }

    /** The common table {@code a}. */
    String table() {
        return table;
    }

    /** All conditions, as one. */
    String where() {
        return where.isEmpty() ? "true" : String.join(" and ", where);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private static String table(Question question, Viewer viewer) {
        if (question.frozen()) {
            return FROZEN.formatted(viewer.seesProvince() ? OF_PROVINCE : FROZEN_OF_UNITS);
        }
        return NOW.formatted(Bucket.NOW, viewer.seesProvince() ? OF_PROVINCE : OF_UNITS);
    }

    private void scope(Question question, Viewer viewer, LocalDate today) {
        parameters.put("province", viewer.province());
        parameters.put("today", today);
        if (question.period() != null) {
            parameters.put("period", question.period().id());
        }
        parameters.put("units", viewer.units().isEmpty() ? List.of(-1L) : viewer.units());
        parameters.put("person", viewer.personId() == null ? -1L : viewer.personId());
    }

    private void condition(Condition condition, Given given) {
        String holds =
                switch (condition.kind()) {
                    case DATES, NUMBERS -> range(condition, given);
                    case WORDS -> words(condition, given.values().get(0));
                    default -> oneOf(condition, given);
                };
        where.add(given.not() ? "(" + holds + ") is not true" : holds);
    }

    private String oneOf(Condition condition, Given given) {
        parameters.put(
                condition.key(),
                condition.kind() == Condition.Kind.PEOPLE
                        ? given.values().stream().map(Long::valueOf).toList()
                        : given.values());
        return condition.sql(":" + condition.key());
    }

    private String range(Condition condition, Given given) {
        List<String> ends = new ArrayList<>();
        end(condition, given.from(), condition.from(), " >= :", ends);
        end(condition, given.to(), condition.to(), " <= :", ends);
        return "(" + String.join(" and ", ends) + ")";
    }

    private void end(Condition condition, @Nullable String value, String name, String compared, List<String> ends) {
        if (value != null) {
            parameters.put(
                    name, condition.kind() == Condition.Kind.DATES ? LocalDate.parse(value) : Integer.valueOf(value));
            ends.add(condition.sql("") + compared + name);
        }
    }

    /** Each word anywhere in the text; one too short for the index only where a word begins. */
    private String words(Condition condition, String typed) {
        List<String> all = new ArrayList<>();
        for (String word : SearchText.fold(typed).split(" ")) {
            String name = condition.key() + all.size();
            String literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            parameters.put(name, (word.length() < TRIGRAM ? "% " : "%") + literal + "%");
            all.add(condition.sql(":" + name));
        }
        return "(" + String.join(" and ", all) + ")";
    }

    private void narrowing(Question question) {
        if (question.only() != null) {
            parameters.put("only", question.only().name());
            where.add("a.bucket = :only");
        }
        if (question.by() != null && question.at() != null) {
            boolean none = question.at().equals(Question.NONE);
            parameters.put("at", question.at());
            where.add((none ? "not " : "") + "exists (select 1 from ("
                    + question.by().sql() + ") k" + (none ? ")" : " where k.key = :at)"));
        }
    }
}
