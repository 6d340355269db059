package vn.dondoc.question;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which values of conditions a province has, as it writes them. */
@Repository
class KnownValues {

    private static final Map<Condition.Kind, String> SQL = Map.of(
            Condition.Kind.UNITS,
                    "select short_name from unit where province_id = :province and lower(short_name) in (:values)",
            Condition.Kind.PEOPLE,
                    "select cast(id as text) from person where province_id = :province and cast(id as text) in (:values)",
            Condition.Kind.FIELDS, """
                    select distinct d.field from directive d join working_session s on s.id = d.session_id
                     where s.province_id = :province and lower(d.field) in (:values)""",
            Condition.Kind.DOCUMENTS,
                    "select number from document_reference where province_id = :province and lower(number) in (:values)",
            Condition.Kind.SESSIONS,
                    "select code from working_session where province_id = :province and lower(code) in (:values)");

    private final JdbcClient jdbc;

    KnownValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the province has: {@link #folded} to the way it is written. */
    Map<String, String> find(Condition.Kind kind, List<String> values, long province) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql(Objects.requireNonNull(SQL.get(kind)))
                .param("province", province)
                .param("values", values.stream().map(KnownValues::folded).toList())
                .query(String.class)
                .list()
                .forEach(value -> found.put(folded(value), value));
        return found;
    }

    static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
