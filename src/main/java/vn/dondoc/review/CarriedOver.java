package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.Zones;
import vn.dondoc.session.CarriedTasks;
import vn.dondoc.session.CarriedTasks.Line;
import vn.dondoc.session.CarryOver;

/** The tasks that units carry over from the period that was closed last into their next session. */
@Service
@Transactional(readOnly = true)
public class CarriedOver implements CarryOver {

    /** What the unit still owed at the cut-off; what was withdrawn since is carried no further. */
    private static final String CARRIED = """
             from review_task r join task t on t.id = r.task_id
            where r.period_id = :period and r.lead_unit_id = :unit and r.bucket not in ('DONE_ON_TIME', 'DONE_LATE')
              and t.state not in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER')\s""";

    private static final Set<String> NOT_LATE = Set.of("CONFIRMED", "SUBMITTED", "SUSPENDED");

    private final JdbcClient jdbc;
    private final PeriodRows periods;
    private final Clock clock;

    CarriedOver(JdbcClient jdbc, PeriodRows periods, Clock clock) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public Optional<CarriedTasks> of(long unit, int most) {
        return periods.latestFrozenOf(unit).flatMap(period -> of(period, unit, most));
    }

    private Optional<CarriedTasks> of(ReviewPeriod period, long unit, int most) {
        int total = count(period, unit);
        return total == 0
                ? Optional.empty()
                : Optional.of(new CarriedTasks(
                        period.code(),
                        period.period().label(),
                        "/reviews/%s/carried?unit=%s".formatted(period.code(), shortName(unit)),
                        total,
                        lines(period, unit, most, 0)));
    }

    /** @return 0 also where the viewer may not see the unit's tasks */
    public int count(ReviewPeriod period, long unit, Viewer viewer) {
        return sees(period, unit, viewer) ? count(period, unit) : 0;
    }

    public List<Line> lines(ReviewPeriod period, long unit, int limit, long offset, Viewer viewer) {
        return sees(period, unit, viewer) ? lines(period, unit, limit, offset) : List.of();
    }

    private static boolean sees(ReviewPeriod period, long unit, Viewer viewer) {
        return viewer.seesProvince() && viewer.province() == period.provinceId()
                || viewer.units().contains(unit);
    }

    private int count(ReviewPeriod period, long unit) {
        return jdbc.sql("select count(*)" + CARRIED)
                .param("period", period.id())
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    /** What is open comes before what was done since, the longest overdue first. */
    private List<Line> lines(ReviewPeriod period, long unit, int limit, long offset) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        return jdbc.sql("select t.code, t.title, t.state, t.due_date, t.expires_on" + CARRIED
                        + "order by t.state = 'CONFIRMED', t.expires_on nulls last, t.id limit :limit offset :offset")
                .param("period", period.id())
                .param("unit", unit)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> line(row, today))
                .list();
    }

    private String shortName(long unit) {
        return jdbc.sql("select short_name from unit where id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    private static Line line(ResultSet row, LocalDate today) throws SQLException {
        LocalDate expires = row.getObject("expires_on", LocalDate.class);
        String state = row.getString("state");
        long late = expires == null || NOT_LATE.contains(state) ? 0 : ChronoUnit.DAYS.between(expires, today);
        return new Line(
                row.getString("code"), row.getString("title"), state, row.getObject("due_date", LocalDate.class), (int)
                        Math.max(0, late));
    }
}
