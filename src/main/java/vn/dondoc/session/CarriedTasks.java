package vn.dondoc.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * Tasks that a unit had not finished when a period was closed.
 *
 * @param period code of the period, such as {@code NA-2026-Q3}
 * @param label how people call it
 * @param url where all of them are listed
 * @param total how many there are
 * @param tasks the first of them, those overdue first
 */
public record CarriedTasks(String period, MessageSourceResolvable label, String url, int total, List<Line> tasks) {

    /**
     * One of them as it stands now.
     *
     * @param state of carrying out
     * @param daysLate calendar days since its due date expired, while it is not done; 0 in time
     */
    public record Line(
            String code,
            String title,
            String state,
            @Nullable LocalDate dueDate,
            int daysLate) {

        public boolean overdue() {
            return daysLate > 0;
        }
    }

    public int left() {
        return total - tasks.size();
    }
}
