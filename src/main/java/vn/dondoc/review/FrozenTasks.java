package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.dondoc.account.Viewer;

/** The tasks of a period as they were frozen at its cut-off. */
record FrozenTasks(ReviewPeriod period) implements JudgedTasks {

    private static final String TASKS = """
            with judged as (
                select r.*, r.task_id as id from review_task r where r.period_id = :period and %s)
            """;

    @Override
    public LocalDate judgedOn() {
        return period.toDay();
    }

    @Override
    public Instant asOf() {
        return Objects.requireNonNull(period.frozenAt());
    }

    @Override
    public String table(Viewer viewer) {
        return TASKS.formatted(viewer.seesProvince() ? "true" : "r.lead_unit_id = any(:units)");
    }

    @Override
    public String exceptions(Viewer viewer) {
        return table(viewer).replace("judged as (", "judged as not materialized (");
    }

    @Override
    public StatementSpec bind(StatementSpec statement, Viewer viewer) {
        StatementSpec bound = statement.param("period", period.id()).param("judged", period.toDay());
        return viewer.seesProvince()
                ? bound
                : bound.param("units", viewer.units().toArray(Long[]::new));
    }
}
