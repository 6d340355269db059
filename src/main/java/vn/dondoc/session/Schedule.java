package vn.dondoc.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is known of a session before it is held.
 *
 * @param heldOn the day, or null while it is not known
 * @param dateApproximate true where only about this day is known
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
        @Nullable String place,
        long reportingUnitId,
        @Nullable Long reporterId,
        @Embedded.Nullable(prefix = "period_") @Nullable Period period,
        @Nullable String horizon,
        @Nullable String workProgramme,
        @Nullable Long previousSessionId,
        @Embedded.Nullable(prefix = "source_") @Nullable Source source,
        @Nullable LocalDate reportDueOn) {}
