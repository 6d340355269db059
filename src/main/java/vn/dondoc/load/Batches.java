package vn.dondoc.load;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Many rows at once. */
@Component
class Batches {

    private final JdbcTemplate jdbc;

    Batches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param table with its columns: {@code task_unit (task_id, unit_id, part)} */
    <T> void insert(String table, Collection<T> things, Function<T, Stream<@Nullable Object[]>> rows) {
        List<@Nullable Object[]> values = new ArrayList<>();
        things.forEach(thing -> rows.apply(thing).forEach(values::add));
        if (!values.isEmpty()) {
            String marks = "?, ".repeat(values.get(0).length - 1) + "?";
            String overriding = table.contains("(id,") ? " overriding system value" : "";
            jdbc.batchUpdate("insert into " + table + overriding + " values (" + marks + ")", plain(values));
        }
    }

    List<Long> ids(String table, int count) {
        return jdbc.queryForList(
                "select nextval(pg_get_serial_sequence('dondoc.' || ?, 'id')) from generate_series(1, ?)",
                Long.class,
                table,
                count);
    }

    static @Nullable Object[] row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant at) {
                values[i] = Timestamp.from(at);
            } else if (values[i] instanceof Enum<?> constant) {
                values[i] = constant.name();
            }
        }
        return values;
    }

    @SuppressWarnings("NullAway") // a column may be null, which the signature of batchUpdate does not say
    private static List<Object[]> plain(List<@Nullable Object[]> values) {
        return (List) values;
    }
}
