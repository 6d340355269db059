package vn.dondoc.handover;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Unit;

/** Everything open of a unit. */
@Repository
@Transactional(readOnly = true)
public class OpenItems {

    private static final String TASK = "t.title, t.due_date, t.state, t.percent from task t";
    private static final String OPEN = " t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER') ";

    private final JdbcClient jdbc;

    OpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> of(Unit unit) {
        return jdbc.sql("select kind, subject, title, due_date, state, percent from ("
                        + "select 1 as place, 'LED' as kind, t.code as subject, " + TASK
                        + " where t.lead_unit_id = :unit and" + OPEN
                        + "union all select 2, 'COORDINATED', t.code, " + TASK
                        + " join task_unit w on w.task_id = t.id and w.unit_id = :unit and w.part = 'COORDINATOR' where"
                        + OPEN
                        + "union all select 3, 'ASSIGNED', t.code, " + TASK + " where t.assigner_unit_id = :unit and"
                        + OPEN
                        + """
                        union all select 4, 'PART', t.code || '~P' || p.ordinal, p.what, p.due_date, p.state, null
                          from task_part p join task t on t.id = p.task_id
                         where p.unit_id = :unit and p.state in ('OPEN', 'RETURNED', 'DONE') and t.lead_unit_id <> :unit
                        union all select 5, 'EXPLANATION', e.code, coalesce(t.title, e.indicator_name), e.due_on, e.state, null
                          from explanation e left join task t on t.id = e.task_id
                         where e.ended_at is null and (e.asker_unit_id = :unit or e.unit_id = :unit and e.task_id is null)
                        union all select 6, 'PETITION', k.code, k.text, k.answer_due_on, k.state, null from petition k
                         where k.answer_unit_id = :unit and k.state = 'WAITING_ANSWER'
                        union all select 7, 'REPORT', s.code, s.title, s.report_due_on, s.stage, null from working_session s
                         where s.reporting_unit_id = :unit and s.stage in ('REPORT', 'REPORT_CHECK')) x
                        order by place, due_date nulls last, subject""")
                .param("unit", unit.id())
                .query(Item.class)
                .list();
    }

    /** What stays with the unit's name and is only told: units below it, its accounts, its deputies. */
    Remains remains(Unit unit) {
        return jdbc.sql("""
                        select (select count(*) from unit u where u.parent_id = :unit and u.valid_to is null) as units_below,
                               (select count(*) from account a where a.unit_id = :unit and a.enabled) as accounts,
                               (select count(*) from position o where o.unit_id = :unit and o.valid_to is null) as positions""").param("unit", unit.id()).query(Remains.class).single();
    }

    /** @param unitsBelow units below it that have no end yet */
    public record Remains(int unitsBelow, int accounts, int positions) {}
}
