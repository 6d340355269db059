package vn.dondoc.chasing;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.task.TaskFinished;
import vn.dondoc.task.TaskState;

/** A task that goes on under another unit is chased from where its ladder stood: no step is taken twice for one date. */
@Component
class ChasingSuccession {

    private final JdbcClient jdbc;

    ChasingSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TaskFinished finished) {
        if (finished.outcome() == TaskState.HANDED_OVER) {
            jdbc.sql("""
                            with steps as (
                                insert into chasing_step (task_id, expires_on, step, day, taken_at, passed, explanation)
                                select n.id, c.expires_on, c.step, c.day, c.taken_at, c.passed, e.code
                                  from task t join task n on n.id = t.superseded_by join chasing_step c on c.task_id = t.id
                                       left join explanation o on o.code = c.explanation
                                       left join explanation e on e.task_id = n.id and e.ordinal = o.ordinal
                                 where t.code = :former on conflict do nothing returning id, expires_on, step)
                            insert into chasing_addressee (step_id, ordinal, rank, unit_id, person_id, deputy_id)
                            select s.id, a.ordinal, a.rank, a.unit_id, a.person_id, a.deputy_id
                              from steps s join task t on t.code = :former
                                   join chasing_step c on c.task_id = t.id and c.expires_on = s.expires_on and c.step = s.step
                                   join chasing_addressee a on a.step_id = c.id""").param("former", finished.task()).update();
        }
    }
}
