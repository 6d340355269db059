package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often the units of a province asked for more time, and how often they were given it. */
@Repository
@Transactional(readOnly = true)
public class ExtensionCounts {

    private final JdbcClient jdbc;

    ExtensionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The requests of one unit.
     *
     * @param askedLate of those asked: when the date in force was over
     */
    public record OfUnit(
            long unitId,
            String unit,
            int asked,
            int askedLate,
            int granted,
            int refused,
            int withdrawn,
            int undecided) {}

    /**
     * The requests made from {@code from} to {@code to}, both included, by the unit that led the task then; units that
     * asked for nothing are left out.
     */
    public List<OfUnit> of(long provinceId, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select u.id as unit_id, u.short_name as unit, count(*) as asked,
                               count(*) filter (where x.asked_late) as asked_late,
                               count(*) filter (where x.outcome = 'GRANTED') as granted,
                               count(*) filter (where x.outcome = 'REFUSED') as refused,
                               count(*) filter (where x.outcome = 'WITHDRAWN') as withdrawn,
                               count(*) filter (where x.outcome is null) as undecided
                          from task_extension x join unit u on u.id = x.unit_id
                         where u.province_id = :province and x.asked_on between :from and :to
                         group by u.id order by u.ordinal, u.id""")
                .param("province", provinceId)
                .param("from", from)
                .param("to", to)
                .query(OfUnit.class)
                .list();
    }
}
