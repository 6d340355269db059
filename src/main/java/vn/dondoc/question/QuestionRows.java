package vn.dondoc.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;

/** Counts and lists the tasks of a question; every statement has the same table and the same conditions. */
@Repository
class QuestionRows {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String COUNTS = Arrays.stream(Bucket.values())
            .map(bucket -> "count(*) filter (where a.bucket = '%1$s') as %1$s".formatted(bucket.name()))
            .collect(Collectors.joining(", "));
    private static final String TASKS = """
            select a.code, a.title, a.session_code as session, u.short_name as lead, u.name as lead_name, u.name_en as lead_name_en,
                   a.nature, a.force, a.state, a.bucket, a.starred, a.percent, a.grade, a.issued_on, a.original_due_date, a.due_date,
                   a.finished_on, a.days_late, a.extensions, a.returns,
                   exists (select 1 from task t where t.id = a.id and %s) as open
              from a join unit u on u.id = a.lead_unit_id where\s""".formatted(TaskReading.VISIBLE);

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counted count(Question question, Viewer viewer, LocalDate today) {
        return counting("", question, viewer, today)
                .query((row, n) -> counted(row))
                .single();
    }

    /** @param before for example {@code explain} */
    StatementSpec counting(String before, Question question, Viewer viewer, LocalDate today) {
        QuestionSql sql = QuestionSql.of(question, viewer, today);
        return bound(before + sql.table() + "select " + COUNTS + " from a where " + sql.where(), sql, viewer);
    }

    /** The most first, months in their order. */
    List<CountLine> lines(Question question, Dimension by, Viewer viewer, LocalDate today, int most) {
        return lining("", question, by, viewer, today, most)
                .query((row, n) -> new CountLine(
                        row.getString("key"), row.getString("label"), row.getString("label_en"), counted(row)))
                .list();
    }

    StatementSpec lining(String before, Question question, Dimension by, Viewer viewer, LocalDate today, int most) {
        QuestionSql sql = QuestionSql.of(question, viewer, today);
        String order = by.chronological() ? "k.key nulls last" : "count(*) desc, min(k.label), k.key";
        return bound(
                        before + sql.table()
                                + "select coalesce(k.key, '" + Question.NONE
                                + "') as key, min(k.label) as label, min(k.label_en) as label_en, " + COUNTS
                                + " from a left join lateral (" + by.sql() + ") k on true where " + sql.where()
                                + " group by k.key order by " + order + " limit :most",
                        sql,
                        viewer)
                .param("most", most);
    }

    List<QuestionTask> tasks(Question question, Viewer viewer, LocalDate today, int size, long offset) {
        return listing("", question, viewer, today, size, offset)
                .query(QuestionTask.class)
                .list();
    }

    StatementSpec listing(String before, Question question, Viewer viewer, LocalDate today, int size, long offset) {
        QuestionSql sql = QuestionSql.of(question, viewer, today);
        return bound(before + all(question, sql) + " limit :size offset :offset", sql, viewer)
                .param("size", size)
                .param("offset", offset);
    }

    /** One after the other, never all in memory; in a transaction of the caller. */
    void each(Question question, Viewer viewer, LocalDate today, Consumer<QuestionTask> reader) {
        QuestionSql sql = QuestionSql.of(question, viewer, today);
        try (Stream<QuestionTask> tasks =
                bound(all(question, sql), sql, viewer)
                        .withFetchSize(FETCHED_AT_ONCE)
                        .query(QuestionTask.class)
                        .stream()) {
            tasks.forEach(reader);
        }
    }

    private static String all(Question question, QuestionSql sql) {
        return sql.table() + TASKS + sql.where() + " order by "
                + question.order().sql();
    }

    private StatementSpec bound(String statement, QuestionSql sql, Viewer viewer) {
        return jdbc.sql(statement).params(sql.parameters()).param("seesProvince", viewer.seesProvince());
    }

    private static Counted counted(ResultSet row) throws SQLException {
        Map<Bucket, Long> buckets = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            long count = row.getLong(bucket.name());
            if (count > 0) {
                buckets.put(bucket, count);
            }
        }
        return Counted.sum(buckets);
    }
}
