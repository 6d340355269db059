package vn.dondoc.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a task's plan.
 *
 * @param percent how far the whole work is to have come with it
 * @param doneOn the day on which it was reached, or null
 * @param actual how far the work had come at the end of its date, or null while that lies ahead
 */
public record Milestone(
        int number,
        String what,
        LocalDate dueDate,
        int percent,
        @Nullable LocalDate doneOn,
        @Nullable Integer actual) {

    public boolean late(LocalDate today) {
        return dueDate.isBefore(doneOn == null ? today : doneOn);
    }
}
