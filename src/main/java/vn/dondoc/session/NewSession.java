package vn.dondoc.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * A session as it is entered: units by short name, persons by account name or number, other sessions by code.
 *
 * @param date the day, or null while it is not known
 * @param startsAt the hour, for example 14:00
 * @param roomShared true to take a room at an hour at which another session has it
 * @param workProgrammeNumber number of the document in which the session is planned
 * @param chairs in order of precedence
 * @param reporter the person who presents the report
 * @param previousSession the session whose open points this one opens with
 */
public record NewSession(
        @Nullable String title,
        @Nullable SessionKind kind,
        @Nullable Host host,
        @Nullable LocalDate date,
        boolean dateApproximate,
        @Nullable DayPart dayPart,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        boolean roomShared,
        List<String> chairs,
        @Nullable String reportingUnit,
        @Nullable String reporter,
        Period period,
        @Nullable String horizon,
        List<NewParticipant> participants,
        List<NewReference> references,
        List<NewAgendaItem> agenda,
        @Nullable String workProgramme,
        @Nullable String workProgrammeNumber,
        @Nullable String previousSession,
        List<String> relatedSessions,
        Source source,
        @Nullable LocalDate reportDueOn) {

    /** Who takes part: one of a unit, a group of units, a person, or words. */
    public record NewParticipant(
            @Nullable String unit,
            @Nullable String group,
            @Nullable String person,
            @Nullable String label) {}

    /** A document that the session refers to, for example a resolution that it inspects. */
    public record NewReference(
            @Nullable ReferenceKind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String years) {}

    /** A point of the agenda; the speaker by account name or number, or in words. */
    public record NewAgendaItem(
            @Nullable LocalTime time,
            @Nullable String text,
            @Nullable String speaker) {}

    /** @throws vn.dondoc.rule.Invalid where a date or choice cannot be read */
    public static NewSession of(Entered entered) {
        Checks checks = new Checks();
        NewSession session = read(entered, checks);
        checks.orThrow();
        return session;
    }

    private static NewSession read(Entered in, Checks checks) {
        return new NewSession(
                in.text("title"),
                in.choice("kind", SessionKind.class, checks),
                in.choice("host", Host.class, checks),
                in.date("date", checks),
                in.flag("dateApproximate"),
                in.choice("dayPart", DayPart.class, checks),
                in.time("startsAt", checks),
                in.time("endsAt", checks),
                in.text("place"),
                in.flag("roomShared"),
                chairs(in),
                in.text("reportingUnit"),
                in.text("reporter"),
                period(in, checks),
                in.text("horizon"),
                in.each("participants", row -> participant(in, row)),
                in.each("references", row -> reference(in, row, checks)),
                in.each("agenda", row -> agendaItem(in, row, checks)),
                in.text("workProgramme"),
                in.text("workProgrammeNumber"),
                in.text("previousSession"),
                in.each("relatedSessions", in::typed),
                new Source(in.text("source.url"), in.text("source.author"), in.instant("source.publishedAt", checks)),
                in.date("reportDueOn", checks));
    }

    /** A list of names, or in forms names with the place that each shall take. */
    private static List<String> chairs(Entered in) {
        return in.rows("chairs").stream()
                .filter(row -> in.text(row) != null || in.text(row + ".person") != null)
                .sorted((one, other) -> Integer.compare(place(in, one), place(in, other)))
                .map(row -> in.textOr(row + ".person", in.typed(row)))
                .toList();
    }

    private static int place(Entered in, String row) {
        String ordinal = in.typed(row + ".ordinal").strip();
        return ordinal.matches("\\d{1,4}") ? Integer.parseInt(ordinal) : Integer.MAX_VALUE;
    }

    private static Period period(Entered in, Checks checks) {
        return new Period(
                in.text("period.label"),
                in.date("period.from", checks),
                in.date("period.to", checks),
                in.choice("period.calendar", PeriodCalendar.class, checks));
    }

    private static NewParticipant participant(Entered in, String row) {
        return new NewParticipant(
                in.text(row + ".unit"), in.text(row + ".group"), in.text(row + ".person"), in.text(row + ".label"));
    }

    private static NewAgendaItem agendaItem(Entered in, String row, Checks checks) {
        return new NewAgendaItem(in.time(row + ".time", checks), in.text(row + ".text"), in.text(row + ".speaker"));
    }

    private static NewReference reference(Entered in, String row, Checks checks) {
        return new NewReference(
                in.choice(row + ".kind", ReferenceKind.class, checks),
                in.text(row + ".number"),
                in.date(row + ".date", checks),
                in.text(row + ".issuer"),
                in.text(row + ".title"),
                in.text(row + ".years"));
    }
}
