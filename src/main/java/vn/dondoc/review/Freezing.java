package vn.dondoc.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.UnitKind;

/**
 * Freezes the figures of a period: every task as a {@link Judgement} of its last day finds it, and the figures of each
 * unit, counted from these rows. The database lets nobody change them afterwards.
 */
@Component
class Freezing {

    private static final String TASKS = JudgedColumns.insertInto("review_task", "period_id");

    static final String WEIGHTED = Map.of(
                    "w_all", "scored",
                    "w_done", "scored and bucket in ('DONE_ON_TIME', 'DONE_LATE')",
                    "w_on_time", "scored and bucket = 'DONE_ON_TIME'",
                    "w_original", "scored and on_time_by_original",
                    "w_overdue", "scored and bucket = 'OPEN_OVERDUE'",
                    "w_owed", "scored and update_owed",
                    "w_updated", "scored and updated",
                    "w_returned", "scored and returns > 0")
            .entrySet()
            .stream()
            .map(sum -> "coalesce(sum(weight) filter (where %s), 0) as %s".formatted(sum.getValue(), sum.getKey()))
            .sorted()
            .collect(Collectors.joining(",\n       "));

    private static final String UNITS = """
            with judged as (
                select r.*, case when starred then :starred else 1 end as weight from review_task r where r.period_id = :period),
            counted as (
                select lead_unit_id, count(*) filter (where scored) as tasks, jsonb_build_object(%s) as figures,
                       percentile_cont(0.5) within group (order by days_late) filter (where scored and days_late > 0) as median,
                       %s
                  from judged group by lead_unit_id)
            select u.id, u.short_name, u.name, u.name_en, u.kind,
                   row_number() over (order by u.ordinal, u.name, u.id) as place, c.*
              from counted c join unit u on u.id = c.lead_unit_id order by place""".formatted(JudgedColumns.FIGURES, WEIGHTED);

    private static final String KEEP = """
            insert into review_unit (period_id, unit_id, ordinal, short_name, name, name_en, like_units, figures, median_days_late,
                                     score, rank)
            values (:period, :unit, :ordinal, :shortName, :name, :nameEn, :like, cast(:figures as jsonb), :median, :score, :rank)""";

    private final JdbcClient jdbc;
    private final PeriodRows periods;
    private final Formulas formulas;
    private final Judgements judgements;
    private final OfficeClock office;
    private final Clock clock;

    Freezing(
            JdbcClient jdbc,
            PeriodRows periods,
            Formulas formulas,
            Judgements judgements,
            OfficeClock office,
            Clock clock) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.formulas = formulas;
        this.judgements = judgements;
        this.office = office;
        this.clock = clock;
    }

    private record UnitRow(
            long id,
            int ordinal,
            String shortName,
            String name,
            @Nullable String nameEn,
            LikeUnits group,
            long tasks,
            String figures,
            @Nullable BigDecimal median,
            @Nullable BigDecimal score) {}

    /** @param period locked by the caller, and not frozen yet */
    void freeze(ReviewPeriod period) {
        Judgement judgement = judgements.atCutOff(period);
        judgement
                .bindProvince(jdbc.sql(judgement.ofProvince() + TASKS), period.provinceId())
                .param("owner", period.id())
                .update();
        Formula formula = formulas.on(period.toDay());
        List<UnitRow> units = units(period, formula);
        Map<Long, Integer> places = Ranking.of(
                units.stream()
                        .map(unit -> new Ranking.Entry(unit.id(), unit.group(), unit.tasks(), unit.score()))
                        .toList(),
                formula.minimumTasks());
        units.forEach(unit -> keep(period, unit, places));
        office.freeze(period);
        periods.freeze(period.id(), formula.id(), clock.instant());
    }

    private List<UnitRow> units(ReviewPeriod period, Formula formula) {
        return jdbc.sql(UNITS)
                .param("period", period.id())
                .param("starred", formula.starredWeight())
                .query((rs, n) -> new UnitRow(
                        rs.getLong("id"),
                        rs.getInt("place"),
                        rs.getString("short_name"),
                        rs.getString("name"),
                        rs.getString("name_en"),
                        LikeUnits.of(UnitKind.valueOf(rs.getString("kind"))),
                        rs.getLong("tasks"),
                        rs.getString("figures"),
                        rs.getBigDecimal("median"),
                        formula.score(weights(rs))))
                .list();
    }

    static Weights weights(ResultSet rs) throws SQLException {
        return new Weights(
                rs.getBigDecimal("w_all"),
                rs.getBigDecimal("w_done"),
                rs.getBigDecimal("w_on_time"),
                rs.getBigDecimal("w_original"),
                rs.getBigDecimal("w_overdue"),
                rs.getBigDecimal("w_owed"),
                rs.getBigDecimal("w_updated"),
                rs.getBigDecimal("w_returned"));
    }

    private void keep(ReviewPeriod period, UnitRow unit, Map<Long, Integer> places) {
        jdbc.sql(KEEP)
                .param("period", period.id())
                .param("unit", unit.id())
                .param("ordinal", unit.ordinal())
                .param("shortName", unit.shortName())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("like", unit.group().name())
                .param("figures", unit.figures())
                .param("median", unit.median())
                .param("score", unit.score())
                .param("rank", places.get(unit.id()))
                .update();
    }
}
