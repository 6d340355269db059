package vn.dondoc.invitation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which something is due, as calendars know it.
 *
 * @param subject what is due, which names the event
 * @param remindDaysBefore calendar days from the reminder to the day, so that the reminder comes on a working day
 * @param readAt when the calendar was asked for
 */
record DueEvent(
        String subject,
        String title,
        String description,
        String reminder,
        LocalDate day,
        int remindDaysBefore,
        Instant openedAt,
        Instant readAt) {}
