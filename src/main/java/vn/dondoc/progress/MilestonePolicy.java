package vn.dondoc.progress;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskLine;

/** Which tasks need milestones, {@code dondoc.policy.milestones-…}: long ones with a date, some days after their receipt. */
@Component
class MilestonePolicy {

    /** Of {@code task t}; asks for {@code overDays} and {@code plannedBefore}. */
    static final String MISSING = """
            t.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED') and t.nature in ('PRODUCT', 'SPECIFIC')
                and t.due_date - t.issued_on > :overDays
                and (coalesce(t.acknowledged_at, t.issued_at) at time zone 'Asia/Ho_Chi_Minh')::date < :plannedBefore
                and not exists (select 1 from task_milestone m where m.task_id = t.id)""";

    private final int overDays;
    private final int withinWorkingDays;

    MilestonePolicy(
            @Value("${dondoc.policy.milestones-over-days:60}") int overDays,
            @Value("${dondoc.policy.milestones-within-working-days:5}") int withinWorkingDays) {
        this.overDays = overDays;
        this.withinWorkingDays = withinWorkingDays;
    }

    int overDays() {
        return overDays;
    }

    int withinWorkingDays() {
        return withinWorkingDays;
    }

    boolean needed(TaskLine task) {
        LocalDate due = task.dueDate();
        boolean counted = task.nature() == Nature.PRODUCT || task.nature() == Nature.SPECIFIC;
        return counted && due != null && task.issuedOn().plusDays(overDays).isBefore(due);
    }
}
