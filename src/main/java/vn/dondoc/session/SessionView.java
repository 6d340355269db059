package vn.dondoc.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.NewSession.NewReference;

/** A session as its page and the interface for machines show it, every name written out. */
public record SessionView(
        long id,
        long provinceId,
        String code,
        long version,
        String title,
        SessionKind kind,
        Host host,
        @Nullable LocalDate date,
        boolean dateApproximate,
        @Nullable DayPart dayPart,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        Stage stage,
        @Nullable Instant startedAt,
        @Nullable String cancelledReason,
        UnitName organizer,
        UnitName reportingUnit,
        @Nullable PersonName reporter,
        Period period,
        @Nullable String horizon,
        @Nullable String workProgramme,
        @Nullable DocumentName workProgrammeDocument,
        @Nullable Long previousSessionId,
        @Nullable SessionName previousSession,
        List<SessionName> relatedSessions,
        Source source,
        @Nullable LocalDate reportDueOn,
        List<PersonName> chairs,
        List<ParticipantName> participants,
        List<NewReference> references,
        List<Long> referenceIds,
        List<AgendaLine> agenda,
        int calendarSequence,
        Instant calendarChangedAt,
        Classification classification,
        @Nullable String documentNumber,
        Instant createdAt) {

    /** From when to when it is held, by its hours or its part of the day. */
    public TimeSlot slot() {
        return TimeSlot.of(dayPart, startsAt, endsAt);
    }

    /** {@code 14:00–16:00}, or null where no hour was given. */
    public @Nullable String hours() {
        return TimeSlot.hours(startsAt, endsAt);
    }

    /** A document that the program knows by its number. */
    public record DocumentName(long id, String number) {}

    /**
     * One point of the agenda.
     *
     * @param speaker account name or number of an official, or null
     * @param speakerName the name to show, or null where nobody is named
     */
    public record AgendaLine(
            @Nullable LocalTime time,
            String text,
            @Nullable String speaker,
            @Nullable String speakerName) {}

    /** A unit by its short name and its name. */
    public record UnitName(long id, String unit, String name) {}

    /**
     * @param person account name, or the person's number where there is no account
     * @param title the titles held on the day of the session
     */
    public record PersonName(long id, String person, String name, String title) {}

    /** Another session. */
    public record SessionName(String code, String title) {}

    /** One of the four is set; {@code name} is what to show. */
    public record ParticipantName(
            @Nullable String unit,
            @Nullable String group,
            @Nullable String person,
            @Nullable String label,
            String name) {}
}
