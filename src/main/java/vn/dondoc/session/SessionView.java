package vn.dondoc.session;

import java.time.Instant;
import java.time.LocalDate;
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
        @Nullable Long previousSessionId,
        @Nullable SessionName previousSession,
        List<SessionName> relatedSessions,
        Source source,
        @Nullable LocalDate reportDueOn,
        List<PersonName> chairs,
        List<ParticipantName> participants,
        List<NewReference> references,
        Instant createdAt) {

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
