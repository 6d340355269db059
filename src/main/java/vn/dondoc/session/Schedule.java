package vn.dondoc.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is known of a session before it is held.
 *
 * @param heldOn the day, or null while it is not known
 * @param dateApproximate true where only about this day is known
 * @param startsAt the hour, or null where only the part of the day is known
 * @param workProgrammeId the document in which the session is planned
 * @param horizon further time that the session looks at, for example the orientation to 2030
 * @param reportDueOn by when the unit owes its report
 */
public record Schedule(
        String title,
        SessionKind kind,
        Host host,
        @Nullable LocalDate heldOn,
        boolean dateApproximate,
        @Nullable DayPart dayPart,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        long reportingUnitId,
        @Nullable Long reporterId,
        @Embedded.Nullable(prefix = "period_") @Nullable Period period,
        @Nullable String horizon,
        @Nullable String workProgramme,
        @Nullable Long workProgrammeId,
        @Nullable Long previousSessionId,
        @Embedded.Nullable(prefix = "source_") @Nullable Source source,
        @Nullable LocalDate reportDueOn) {

    /** When it is held, for calendars. */
    TimeSlot slot() {
        return TimeSlot.of(dayPart, startsAt, endsAt);
    }

    /** Whether who was invited to the other must hear of this one. */
    boolean isHeldAs(Schedule other) {
        return Objects.equals(heldOn, other.heldOn)
                && dateApproximate == other.dateApproximate
                && dayPart == other.dayPart
                && Objects.equals(startsAt, other.startsAt)
                && Objects.equals(endsAt, other.endsAt)
                && Objects.equals(place, other.place)
                && title.equals(other.title);
    }

    /** The same, with the report owed by that day. */
    Schedule reportDue(LocalDate day) {
        return new Schedule(
                title,
                kind,
                host,
                heldOn,
                dateApproximate,
                dayPart,
                startsAt,
                endsAt,
                place,
                reportingUnitId,
                reporterId,
                period,
                horizon,
                workProgramme,
                workProgrammeId,
                previousSessionId,
                source,
                day);
    }
}
