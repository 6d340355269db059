package vn.dondoc.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private record Waiting(Deciders.Side side, WaitingExtension request) {}

    /** Those that the viewer can decide, the ones to be decided first before the others; their own left out. */
    public List<WaitingExtension> decidedBy(Viewer viewer, int most) {
        if (viewer.units().isEmpty() || viewer.role().isReadOnly()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return jdbc
                .sql("""
                        select t.province_id, t.assigner_unit_id, t.starred, t.code, t.title, u.short_name, u.name,
                               x.number, x.from_date, x.to_date, x.reason_code, x.reason, x.decide_by
                          from task_extension x join task t on t.id = x.task_id join unit u on u.id = x.unit_id
                         where x.outcome is null and x.asked_by <> :account
                           and not exists (select 1 from account a where a.id = x.asked_by and a.person_id = :person)
                           and %s
                         order by x.decide_by, x.id limit :most""".formatted(TaskReading.VISIBLE))
                .param("account", viewer.accountId())
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .param("most", most)
                .query((row, n) -> waiting(row, today))
                .list()
                .stream()
                .filter(one -> deciders.of(one.side(), viewer).isPresent())
                .map(Waiting::request)
                .toList();
    }

    private static Waiting waiting(ResultSet row, LocalDate today) throws SQLException {
        LocalDate decideBy = row.getObject("decide_by", LocalDate.class);
        return new Waiting(
                new Deciders.Side(
                        row.getLong("province_id"), row.getLong("assigner_unit_id"), row.getBoolean("starred")),
                new WaitingExtension(
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
                        decideBy.isBefore(today)));
    }
}
