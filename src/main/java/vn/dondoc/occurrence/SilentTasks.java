package vn.dondoc.occurrence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;

/** The tasks that have no date, by how long nothing was heard of them; each viewer finds those that they may see. */
@Repository
@Transactional(readOnly = true)
public class SilentTasks {

    /** What was suspended is silent by decision. */
    private static final String SILENT = """
            with silent as (
                select t.id, t.code, t.title, u.short_name as lead, u.name as lead_name, t.due_kind, t.event, t.state, t.review_on,
                       coalesce((t.last_progress_at at time zone 'Asia/Ho_Chi_Minh')::date, t.issued_on) as last_word_on
                  from task t join unit u on u.id = t.lead_unit_id
                 where t.due_date is null
                   and t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER', 'SUSPENDED', 'SUBMITTED')
                   and (cast(:unit as text) is null or u.short_name = :unit)
                   and\s""" + TaskReading.VISIBLE + ")";

    private static final String DAYS = "greatest(cast(:today as date) - last_word_on, 0)";

    private final JdbcClient jdbc;
    private final Clock clock;

    SilentTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param unit short name of a lead unit, or null for all */
    public Map<Silence, Integer> counts(@Nullable String unit, Viewer viewer) {
        Map<Silence, Integer> counts = new EnumMap<>(Silence.class);
        for (Silence silence : Silence.values()) {
            counts.put(silence, 0);
        }
        asked(SILENT + " select " + DAYS + " as days, count(*) as tasks from silent group by 1", unit, viewer)
                .query((row, n) -> counts.merge(Silence.of(row.getInt("days")), row.getInt("tasks"), Integer::sum))
                .list();
        return counts;
    }

    /**
     * The longest silent first.
     *
     * @param silence only these, or null for all
     */
    public List<SilentTask> of(@Nullable String unit, @Nullable Silence silence, int limit, int offset, Viewer viewer) {
        return asked(
                        SILENT + " select s.*, " + DAYS + " as silent_days from silent s where " + DAYS + """
                         between :from and :to order by silent_days desc, s.id limit :limit offset :offset""",
                        unit,
                        viewer)
                .param("from", silence == null || silence == Silence.UP_TO_30 ? 0 : silence.from())
                .param("to", silence == null ? Integer.MAX_VALUE : silence.to())
                .param("limit", limit)
                .param("offset", offset)
                .query(SilentTask.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable String unit, Viewer viewer) {
        return jdbc.sql(sql)
                .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .param("unit", unit)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units().isEmpty() ? List.of(-1L) : viewer.units())
                .param("person", viewer.personId());
    }
}
