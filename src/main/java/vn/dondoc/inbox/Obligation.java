package vn.dondoc.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who owes a step of a process.
 *
 * @param unitId the unit in whose inbox the step appears
 * @param personId when set, the one person of the unit who owes it; heads of the unit see it too
 * @param title what the step is about, in the words of the session or task
 * @param dueOn a date in Asia/Ho_Chi_Minh, or null
 */
public record Obligation(
        long provinceId,
        long unitId,
        @Nullable Long personId,
        String title,
        @Nullable LocalDate dueOn) {}
