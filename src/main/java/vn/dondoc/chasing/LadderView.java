package vn.dondoc.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of one task: the steps for the date in force, taken and to come, and those taken for other dates before.
 *
 * @param running whether the steps to come will be taken, as the task stands
 */
public record LadderView(
        boolean running,
        boolean overdue,
        boolean fast,
        @Nullable LocalDate expiresOn,
        List<Step> steps,
        List<Step> before) {

    /**
     * One step.
     *
     * @param days working days after the date has expired
     * @param day on which it was due to be taken, or will be
     * @param takenAt null while it is to come
     * @param passed it lay before the ladder was there, so that nobody was addressed
     * @param to whom it was addressed, or would be today
     */
    public record Step(
            int number,
            int days,
            LocalDate expiresOn,
            LocalDate day,
            @Nullable Instant takenAt,
            boolean passed,
            List<Who> to,
            boolean explanation) {}

    /**
     * Somebody in the reporting line.
     *
     * @param name null where the place is vacant, so that the unit is addressed
     * @param deputy who acts in their stead on the day
     */
    public record Who(
            Rank rank,
            String unit,
            @Nullable String name,
            @Nullable String deputy) {}
}
