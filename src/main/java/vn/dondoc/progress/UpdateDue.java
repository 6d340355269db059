package vn.dondoc.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task asks for its next update.
 *
 * @param lastOn the day of the last one, or null while there was none
 * @param nextOn the working day by whose end the next one is due, or null where none is owed
 */
public record UpdateDue(
        Rhythm rhythm, @Nullable LocalDate lastOn, @Nullable LocalDate nextOn) {

    public boolean overdue(LocalDate today) {
        return nextOn != null && nextOn.isBefore(today);
    }
}
