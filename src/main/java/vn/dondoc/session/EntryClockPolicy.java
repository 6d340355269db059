package vn.dondoc.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many working days a notice may take: from the meeting to its date, and from its date until its tasks are in the
 * inboxes (Thanh Hóa 2025: the same day where it is urgent, one working day, two for many units or tasks).
 *
 * @param manyUnits from so many lead units on, or {@code manyTasks} tasks, the longer time applies
 */
@ConfigurationProperties("dondoc.policy.entry-clock")
public record EntryClockPolicy(
        @DefaultValue("5") int noticeWorkingDays,
        @DefaultValue("0") int urgentWorkingDays,
        @DefaultValue("1") int ordinaryWorkingDays,
        @DefaultValue("2") int manyWorkingDays,
        @DefaultValue("5") int manyUnits,
        @DefaultValue("10") int manyTasks) {

    /** Working days from the notice's date until its tasks are in the inboxes. */
    int entryDays(boolean urgent, int units, int tasks) {
        if (urgent) {
            return urgentWorkingDays;
        }
        return units >= manyUnits || tasks >= manyTasks ? manyWorkingDays : ordinaryWorkingDays;
    }
}
