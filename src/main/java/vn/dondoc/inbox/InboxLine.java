package vn.dondoc.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Zones;

/**
 * A step as the inbox shows it.
 *
 * @param starred by the office for everybody, or by the viewer
 * @param taskState name of the state of the task that the step belongs to, or null where it belongs to none
 * @param taskDue the working day at whose end that task's due date expires, or null
 * @param waiting short name of the unit that waits for the step
 */
public record InboxLine(
        @JsonUnwrapped WorkItem item,
        DueGroup group,
        boolean starred,
        @Nullable String taskState,
        @Nullable LocalDate taskDue,
        @Nullable String waiting,
        @Nullable String waitingName) {

    /** True where the step is taken by acknowledging, which can be done to many at once. */
    public boolean acknowledges() {
        return ofTask("Task_Acknowledge");
    }

    /** True where the step is taken by confirming a result, which can be done to many at once after a look at each. */
    public boolean confirms() {
        return ofTask("Task_ConfirmResult");
    }

    /** Calendar days since the step was opened, in Asia/Ho_Chi_Minh. */
    public long daysOpen(LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(item.openedAt(), Zones.VIETNAM), today);
    }

    private boolean ofTask(String step) {
        return item.process().equals("DirectiveTask") && item.step().equals(step);
    }
}
