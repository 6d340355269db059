package vn.dondoc.explanation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;

/** Asked and called by the timers of {@code Explanation.bpmn}. */
@Component
public class ExplanationTimers {

    private final ExplanationReminders reminders;

    ExplanationTimers(ExplanationReminders reminders) {
        this.reminders = reminders;
    }

    public String reminder(String code) {
        return at(reminders.reminderAt(code));
    }

    public String overdue(String code) {
        return at(reminders.overdueAt(code));
    }

    public void remind(String code) {
        reminders.remind(code);
    }

    public void markOverdue(String code) {
        reminders.markOverdue(code);
    }

    private static String at(LocalDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(Zones.VIETNAM));
    }
}
