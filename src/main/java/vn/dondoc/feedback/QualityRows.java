package vn.dondoc.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Counts and lists proposals by what became of them. Those of classified sessions do not exist here. */
@Repository
class QualityRows {

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    /** How a proposal stands, and the band of its confidence. */
    private static final String ITEMS = """
            from (select i.*, s.code as session_code, r.read_at,
                         case i.decision when 'PENDING' then 'UNDECIDED' when 'DROPPED' then 'DROPPED'
                              else coalesce(i.outcome, 'ACCEPTED') end as standing,
                         case when round(i.confidence * 100) < 50 then 0
                              else least(floor(round(i.confidence * 100) / 10) * 10, 90) end::int as band
                    from proposal_item i
                    join proposal_reading r on r.id = i.reading_id
                    join working_session s on s.id = r.session_id
                   where s.classification = 'NORMAL' and i.decision <> 'SUPERSEDED' and i.kind = :kind
                     and r.read_at >= :since and (:everywhere or s.province_id = :province)) i""";

    private static final String MISSED = """
            from proposal_missed m join proposal_reading r on r.id = m.reading_id join working_session s on s.id = r.session_id
            where s.classification = 'NORMAL' and m.kind = :kind
              and r.read_at >= :since and (:everywhere or s.province_id = :province)""";

    private static final String CHOSEN = """
             where i.standing in (:standings) and (:rule::text is null or i.rule = :rule) and (:band::int is null or i.band = :band)
               and (:field::text is null or :field = any (i.corrected) or upper(:field) = i.standing)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QualityRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whose proposals since when. */
    record Scope(String kind, Timestamp since, boolean everywhere, long province) {

        StatementSpec bind(StatementSpec statement) {
            return statement
                    .param("kind", kind)
                    .param("since", since)
                    .param("everywhere", everywhere)
                    .param("province", province);
        }
    }

    private record Tally(String rule, int band, String standing, long count, double confidence) {}

    Quality quality(Scope scope) {
        List<Tally> tallies = scope.bind(
                        jdbc.sql("select rule, band, standing, count(*), sum(confidence) as confidence " + ITEMS
                                + " group by rule, band, standing"))
                .query((rs, n) -> new Tally(
                        rs.getString("rule"),
                        rs.getInt("band"),
                        rs.getString("standing"),
                        rs.getLong("count"),
                        rs.getDouble("confidence")))
                .list();
        List<Quality.Line> rules = lines(tallies, Tally::rule);
        rules.sort(Comparator.comparingLong((Quality.Line line) -> line.count(Group.PROPOSED))
                .reversed()
                .thenComparing(Quality.Line::name));
        List<Quality.Line> bands = lines(tallies, tally -> String.valueOf(tally.band()));
        bands.sort(Comparator.comparingInt((Quality.Line line) -> Integer.parseInt(line.name()))
                .reversed());
        return new Quality(line("", tallies), missed(scope), rules, bands, fields(scope));
    }

    private static List<Quality.Line> lines(List<Tally> tallies, Function<Tally, String> name) {
        Map<String, List<Tally>> byName = new LinkedHashMap<>();
        tallies.forEach(tally -> byName.computeIfAbsent(name.apply(tally), first -> new ArrayList<>())
                .add(tally));
        List<Quality.Line> lines = new ArrayList<>();
        byName.forEach((one, own) -> lines.add(line(one, own)));
        return lines;
    }

    private static Quality.Line line(String name, List<Tally> tallies) {
        Map<String, Long> standings = new HashMap<>();
        double confidence = 0;
        long judged = 0;
        for (Tally tally : tallies) {
            standings.merge(tally.standing(), tally.count(), Long::sum);
            if (Group.JUDGED.standings().contains(tally.standing())) {
                confidence += tally.confidence();
                judged += tally.count();
            }
        }
        return new Quality.Line(name, standings, judged == 0 ? 0 : 100 * confidence / judged);
    }

    private long missed(Scope scope) {
        return scope.bind(jdbc.sql("select count(*) " + MISSED))
                .query(Long.class)
                .single();
    }

    private Map<String, Long> fields(Scope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        scope.bind(jdbc.sql("select f.name, count(*) " + ITEMS + """
                         cross join lateral unnest(i.corrected || case when i.standing in ('SPLIT', 'MERGED')
                                                                       then array[lower(i.standing)] else '{}' end) as f(name)
                        where i.standing in ('CORRECTED', 'SPLIT', 'MERGED')
                        group by f.name order by count(*) desc, f.name""")).query(rs -> {
            counts.put(rs.getString(1), rs.getLong(2));
        });
        return counts;
    }

    long count(Asked asked, Scope scope) {
        return asked.group() == Group.MISSED
                ? missed(scope)
                : chosen("select count(*) ", "", asked, scope).query(Long.class).single();
    }

    List<Judged> rows(Asked asked, Scope scope, int size, long offset) {
        if (asked.group() == Group.MISSED) {
            return scope.bind(jdbc.sql("select m.reading_id, m.text, m.noted_at, s.code " + MISSED
                            + " order by m.noted_at desc, m.reading_id, m.ordinal limit :size offset :offset"))
                    .param("size", size)
                    .param("offset", offset)
                    .query((rs, n) -> QualityRows.missed(rs))
                    .list();
        }
        return chosen(
                        "select i.*, coalesce(i.outcome_at, i.decided_at, i.read_at) as at ",
                        " order by at desc, i.id desc limit :size offset :offset",
                        asked,
                        scope)
                .param("size", size)
                .param("offset", offset)
                .query((rs, n) -> judged(rs))
                .list();
    }

    private StatementSpec chosen(String select, String order, Asked asked, Scope scope) {
        return scope.bind(jdbc.sql(select + ITEMS + CHOSEN + order))
                .param("standings", asked.group().standings())
                .param("rule", asked.rule(), Types.VARCHAR)
                .param("band", asked.band(), Types.INTEGER)
                .param("field", asked.field(), Types.VARCHAR);
    }

    private static Judged missed(ResultSet rs) throws SQLException {
        return new Judged(
                rs.getLong("reading_id"),
                rs.getString("code"),
                null,
                rs.getString("text"),
                Map.of(),
                Map.of(),
                List.of(),
                0,
                null,
                Group.MISSED.name(),
                rs.getTimestamp("noted_at").toInstant());
    }

    private Judged judged(ResultSet rs) throws SQLException {
        String last = rs.getString("final_fields");
        return new Judged(
                rs.getLong("id"),
                rs.getString("session_code"),
                rs.getString("text"),
                rs.getString("final_text"),
                json.readValue(rs.getString("fields"), FIELDS),
                last == null ? Map.of() : json.readValue(last, FIELDS),
                List.of((String[]) rs.getArray("corrected").getArray()),
                rs.getDouble("confidence"),
                rs.getString("rule"),
                rs.getString("standing"),
                rs.getTimestamp("at").toInstant());
    }
}
