package vn.dondoc.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;

/** Requests for more time that wait for one viewer's decision. */
@Repository
@Transactional(readOnly = true)
public class WaitingExtensions {

    private final JdbcClient jdbc;
    private final Deciders deciders;
    private final Clock clock;

    WaitingExtensions(JdbcClient jdbc, Deciders deciders, Clock clock) {
        this.jdbc = jdbc;
        this.deciders = deciders;
        this.clock = clock;
    }

    /**
     * Those that the viewer can decide, the ones to be decided first before the others; their own left out.
     *
     * @param unit short name of the unit that asks, or null for all
     */
    public List<WaitingExtension> decidedBy(Viewer viewer, @Nullable String unit, int most) {
        if (viewer.units().isEmpty() || viewer.role().isReadOnly()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        StatementSpec statement = jdbc.sql("""
                        select t.code, t.title, t.starred, u.short_name, u.name,
                               x.number, x.from_date, x.to_date, x.reason_code, x.reason, x.decide_by
                          from task_extension x join task t on t.id = x.task_id join unit u on u.id = x.unit_id
                         where x.outcome is null and x.asked_by <> :account
                           and not exists (select 1 from account a where a.id = x.asked_by and a.person_id = :person)
                           and (cast(:unit as text) is null or u.short_name = :unit)
                           and %s and %s
                         order by x.decide_by, x.id limit :most""".formatted(TaskReading.VISIBLE, Deciders.DECIDED))
                .param("account", viewer.accountId())
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .param("unit", unit)
                .param("most", most);
        return deciders.bind(statement, viewer)
                .query((row, n) -> waiting(row, today))
                .list();
    }

    private static WaitingExtension waiting(ResultSet row, LocalDate today) throws SQLException {
        LocalDate decideBy = row.getObject("decide_by", LocalDate.class);
        return new WaitingExtension(
                row.getString("code"),
                row.getString("title"),
                row.getBoolean("starred"),
                row.getString("short_name"),
                row.getString("name"),
                row.getInt("number"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                ExtensionReason.valueOf(row.getString("reason_code")),
                row.getString("reason"),
                decideBy,
                decideBy.isBefore(today));
    }
}
