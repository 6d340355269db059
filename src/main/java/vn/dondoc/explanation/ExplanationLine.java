package vn.dondoc.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as lists show it.
 *
 * @param code business key of its process: {@code NA-2026-0001.03~E1} for a task, {@code NA-GT-2026-0001} otherwise
 * @param task code of the task, or null where it is about an indicator or the results of a period
 * @param about title of the task, or name of the indicator or of the results
 * @param unit short name of the unit that explains
 * @param assigneeId the person to whom the unit handed the task, who may answer too
 * @param askedBy who asked, or null where the chasing ladder requires it
 * @param expiresOn the working day at whose end {@code dueOn} expires
 * @param remindedAt instant of the second reminder for the date in force
 * @param overdueAt instant at which it was noted as overdue for the date in force
 */
public record ExplanationLine(
        long id,
        String code,
        long provinceId,
        @Nullable String task,
        @Nullable String indicator,
        @Nullable String period,
        String about,
        int ordinal,
        long unitId,
        String unit,
        String unitName,
        @Nullable Long assigneeId,
        long askerUnitId,
        String askerUnitName,
        @Nullable String askedBy,
        Instant askedAt,
        LocalDate askedOn,
        String question,
        LocalDate dueOn,
        LocalDate expiresOn,
        ExplanationState state,
        @Nullable Instant endedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant overdueAt) {

    /** Whether the answer is owed and its date is over. */
    public boolean late(LocalDate today) {
        return state.isOwed() && expiresOn.isBefore(today);
    }

    public int daysLate(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(expiresOn, today));
    }

    /** Calendar days since it was asked. */
    public int age(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(askedOn, today);
    }

    public String url() {
        return task == null ? "/explanations/" + code : "/tasks/" + task;
    }
}
