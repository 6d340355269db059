package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.dondoc.account.Viewer;

/**
 * The tasks of a running period as they stood some minutes ago.
 *
 * @param id of the take
 * @param asOf when it was taken
 */
record TakenTasks(long id, LocalDate judgedOn, Instant asOf) implements JudgedTasks {

    private static final String TASKS = """
            with judged as (
                select r.*, r.task_id as id from review_taken_task r where r.take_id = :take and %s)
            """;

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
        StatementSpec bound = statement.param("take", id).param("judged", judgedOn);
        return viewer.seesProvince()
                ? bound
                : bound.param("units", viewer.units().toArray(Long[]::new));
    }
}
