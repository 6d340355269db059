package vn.dondoc.occurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.TaskState;

/**
 * A task without a date of which nothing is heard.
 *
 * @param lead short name of the lead unit
 * @param event for what it waits, or null
 * @param lastWordOn the day of the last progress, or else of its issue (Asia/Ho_Chi_Minh)
 * @param silentDays calendar days since then
 */
public record SilentTask(
        String code,
        String title,
        String lead,
        String leadName,
        DueKind dueKind,
        @Nullable String event,
        TaskState state,
        @Nullable LocalDate reviewOn,
        LocalDate lastWordOn,
        int silentDays) {

    public Silence silence() {
        return Silence.of(silentDays);
    }
}
