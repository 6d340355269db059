package vn.dondoc.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session needs for itself on its day.
 *
 * @param code of the session, or null before it is scheduled
 */
record Booking(
        @Nullable String code,
        @Nullable LocalDate day,
        TimeSlot slot,
        @Nullable String place,
        List<Long> chairs,
        @Nullable Long reportingUnit) {

    static Booking of(@Nullable String code, Plan plan) {
        return of(code, plan.schedule(), plan.attendance().chairs());
    }

    static Booking of(WorkingSession session) {
        return of(session.code(), session.schedule(), session.chairs());
    }

    private static Booking of(@Nullable String code, Schedule schedule, List<Chair> chairs) {
        return new Booking(
                code,
                schedule.dateApproximate() ? null : schedule.heldOn(),
                schedule.slot(),
                schedule.place(),
                chairs.stream().map(Chair::personId).toList(),
                schedule.reportingUnitId());
    }
}
