package vn.dondoc.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.Task;

/**
 * The date of a part lies ahead, and before the date of its task, so that the unit which stays answerable has time to
 * put the parts together. Once the task itself is due, any day from today on will do.
 */
@Component
class PartTerms {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final WorkingCalendar calendar;

    PartTerms(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Term of(LocalDate due, Task task, LocalDate today) {
        check(due, task.dueDate(), today);
        return new Term(due, calendar.expiryOf(due));
    }

    static void check(LocalDate due, @Nullable LocalDate taskDue, LocalDate today) {
        if (due.isBefore(today)) {
            throw new Invalid("dueOn", "part.past");
        }
        if (taskDue != null && taskDue.isAfter(today) && !due.isBefore(taskDue)) {
            throw new Invalid("dueOn", "part.notEarlier", SHOWN.format(taskDue));
        }
    }
}
