package vn.dondoc.progress;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.task.TaskFinished;
import vn.dondoc.task.TaskState;

/** A task that goes on under another unit goes on by its plan. */
@Component
class MilestoneSuccession {

    private final JdbcClient jdbc;

    MilestoneSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TaskFinished finished) {
        if (finished.outcome() == TaskState.HANDED_OVER) {
            jdbc.sql("""
                            insert into task_milestone (task_id, ordinal, what, due_date, percent, done_on, done_by)
                            select t.superseded_by, m.ordinal, m.what, m.due_date, m.percent, m.done_on, m.done_by
                              from task t join task_milestone m on m.task_id = t.id
                             where t.code = ? and t.superseded_by is not null on conflict do nothing""").param(finished.task()).update();
        }
    }
}
