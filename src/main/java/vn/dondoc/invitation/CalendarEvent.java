package vn.dondoc.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.SessionCalendar;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.Stage;
import vn.dondoc.session.TimeSlot;

/** A session as calendars know it. */
record CalendarEvent(
        String code,
        String title,
        LocalDate date,
        boolean tentative,
        boolean cancelled,
        TimeSlot slot,
        @Nullable String place,
        String description,
        int sequence,
        Instant createdAt,
        Instant changedAt) {

    /** @param date of the session, which is known */
    static CalendarEvent of(SessionView session, LocalDate date, String description) {
        return new CalendarEvent(
                session.code(),
                session.title(),
                date,
                session.dateApproximate(),
                session.stage() == Stage.CANCELLED,
                session.slot(),
                session.place(),
                description,
                session.calendarSequence(),
                session.createdAt(),
                session.calendarChangedAt());
    }

    static CalendarEvent of(SessionCalendar.Entry session, String description) {
        return new CalendarEvent(
                session.code(),
                session.title(),
                session.date(),
                session.dateApproximate(),
                session.stage() == Stage.CANCELLED,
                session.slot(),
                session.place(),
                description,
                session.sequence(),
                session.changedAt(),
                session.changedAt());
    }
}
