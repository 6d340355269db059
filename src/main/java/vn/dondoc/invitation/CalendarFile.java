package vn.dondoc.invitation;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Related;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Zones;

/** Writes sessions as iCalendar (RFC 5545), in the time of Vietnam, whole days where no time is known. */
final class CalendarFile {

    /** Media type of a calendar file; a letter adds its method. */
    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final String ZONE = Zones.VIETNAM.getId();
    private static final int LONGEST_LINE = 75;
    private static final int REMINDER_HOUR = 8;

    private CalendarFile() {}

    /** What a calendar program does with the event: show it, ask for an answer, or strike it out. */
    enum Purpose {
        PUBLISH,
        REQUEST,
        CANCEL
    }

    /** Who invites whom. */
    record Invited(
            String organizer,
            String organizerAddress,
            @Nullable String name,
            String address) {}

    /** Several sessions and due dates under a name that calendar programs show. */
    static String feed(String name, List<CalendarEvent> events, List<DueEvent> dueDates) {
        ICalendar calendar = empty(Purpose.PUBLISH);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        events.forEach(event -> calendar.addEvent(event(event)));
        dueDates.forEach(due -> calendar.addEvent(event(due)));
        return written(calendar);
    }

    static String one(CalendarEvent session) {
        ICalendar calendar = empty(Purpose.PUBLISH);
        calendar.addEvent(event(session));
        return written(calendar);
    }

    static String invitation(CalendarEvent session, Invited invited) {
        ICalendar calendar = empty(session.cancelled() ? Purpose.CANCEL : Purpose.REQUEST);
        VEvent event = event(session);
        event.setOrganizer(new Organizer(invited.organizer(), invited.organizerAddress()));
        Attendee attendee = new Attendee(invited.name(), invited.address());
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(!session.cancelled());
        event.addAttendee(attendee);
        calendar.addEvent(event);
        return written(calendar);
    }

    private static ICalendar empty(Purpose purpose) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//dondoc//VI");
        calendar.setMethod(new Method(purpose.name()));
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), vietnam()));
        return calendar;
    }

    /** Vietnam has kept UTC+7 without summer time since 1975. */
    private static VTimezone vietnam() {
        VTimezone zone = new VTimezone(ZONE);
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, 8, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, 7, 0));
        standard.addTimezoneName("+07");
        zone.addStandardTime(standard);
        return zone;
    }

    private static VEvent event(CalendarEvent session) {
        VEvent event = new VEvent();
        event.setUid(session.code() + "@dondoc");
        event.setSequence(session.sequence());
        event.setDateTimeStamp(Date.from(session.changedAt()));
        event.setCreated(Date.from(session.createdAt()));
        event.setLastModified(Date.from(session.changedAt()));
        event.setSummary(session.title());
        event.setDescription(session.description());
        if (session.place() != null) {
            event.setLocation(session.place());
        }
        event.setStatus(status(session));
        setTimes(event, session);
        return event;
    }

    /** A whole day that blocks no time, with a reminder in the morning of the working day before. */
    private static VEvent event(DueEvent due) {
        VEvent event = new VEvent();
        event.setUid("due." + due.subject() + "@dondoc");
        event.setDateTimeStamp(Date.from(due.readAt()));
        event.setCreated(Date.from(due.openedAt()));
        event.setSummary(due.title());
        event.setDescription(due.description());
        event.setStatus(Status.confirmed());
        event.setTransparency(true);
        event.setDateStart(day(due.day()));
        event.setDateEnd(day(due.day().plusDays(1)));
        Duration before = Duration.builder()
                .prior(true)
                .hours(24 * due.remindDaysBefore() - REMINDER_HOUR)
                .build();
        event.addAlarm(VAlarm.display(new Trigger(before, Related.START), due.reminder()));
        return event;
    }

    private static Status status(CalendarEvent session) {
        if (session.cancelled()) {
            return Status.cancelled();
        }
        return session.tentative() ? Status.tentative() : Status.confirmed();
    }

    private static void setTimes(VEvent event, CalendarEvent session) {
        LocalDate day = session.date();
        if (session.slot().wholeDay()) {
            event.setDateStart(day(day));
            event.setDateEnd(day(day.plusDays(1)));
        } else {
            event.setDateStart(at(day, session.slot().from()));
            event.setDateEnd(at(day, session.slot().to()));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    private static ICalDate at(LocalDate day, LocalTime time) {
        return new ICalDate(Date.from(day.atTime(time).atZone(Zones.VIETNAM).toInstant()), true);
    }

    private static String written(ICalendar calendar) {
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(out.toString());
    }

    /** Lines of at most 75 octets, which are fewer letters in Vietnamese; no letter is cut (RFC 5545, 3.1). */
    private static String folded(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + 64);
        for (String line : unfolded.split("\r\n")) {
            int octets = 0;
            for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                int letter = line.codePointAt(at);
                int size = size(letter);
                if (octets + size > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(letter);
                octets += size;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }

    private static int size(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
