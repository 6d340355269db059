package vn.dondoc.invitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.SessionView.AgendaLine;
import vn.dondoc.session.SessionView.PersonName;

/** Writes what an invitation says out of its session. */
@Component
class InvitationWords {

    private final MessageSource messages;

    InvitationWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param greeted whom the letter greets, with their titles */
    InvitationText of(SessionView session, InvitationKind kind, String greeted, @Nullable String note, Locale locale) {
        String key = "invitation.letter." + kind;
        return new InvitationText(
                say(locale, key + ".subject", session.title()),
                say(locale, "invitation.letter.greeting", greeted),
                say(locale, key + ".opening", session.organizer().name(), session.title()),
                facts(session, kind, locale),
                say(locale, "schedule.agenda"),
                kind == InvitationKind.CANCELLED
                        ? List.of()
                        : session.agenda().stream().map(InvitationWords::line).toList(),
                note,
                List.of(
                        say(locale, "invitation.letter.closing." + kind),
                        session.organizer().name(),
                        say(locale, "invitation.letter.code", session.code())));
    }

    /** What calendars show below the event's title. */
    String description(SessionView session, Locale locale) {
        List<String> lines = new ArrayList<>();
        facts(session, InvitationKind.INVITED, locale).forEach(fact -> lines.add(fact.name() + ": " + fact.value()));
        session.agenda().forEach(item -> lines.add("- " + line(item)));
        lines.add(session.code());
        return String.join("\n", lines);
    }

    private List<InvitationText.Fact> facts(SessionView session, InvitationKind kind, Locale locale) {
        List<InvitationText.Fact> facts = new ArrayList<>();
        add(facts, locale, "session.field.date", when(session, locale));
        add(facts, locale, "session.field.place", session.place());
        add(
                facts,
                locale,
                "word.chair",
                session.chairs().stream().map(InvitationWords::named).collect(Collectors.joining("; ")));
        add(
                facts,
                locale,
                "session.field.reportingUnit",
                session.reportingUnit().name());
        if (kind == InvitationKind.CANCELLED) {
            add(facts, locale, "session.cancel.reason", session.cancelledReason());
        } else {
            add(facts, locale, "session.field.period", session.period().label());
            LocalDate due = session.reportDueOn();
            add(facts, locale, "session.field.reportDueOn", due == null ? null : weekday(due, locale));
        }
        return facts;
    }

    private String when(SessionView session, Locale locale) {
        LocalDate date = session.date();
        if (date == null) {
            return say(locale, "session.dateUnknown");
        }
        String day =
                session.dateApproximate() ? say(locale, "session.about", weekday(date, locale)) : weekday(date, locale);
        if (session.hours() != null) {
            return session.hours() + ", " + day;
        }
        return session.dayPart() == null ? day : say(locale, "dayPart." + session.dayPart()) + ", " + day;
    }

    private void add(List<InvitationText.Fact> facts, Locale locale, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new InvitationText.Fact(say(locale, key), value));
        }
    }

    private static String line(AgendaLine item) {
        String timed = item.time() == null ? item.text() : item.time() + " " + item.text();
        return item.speakerName() == null ? timed : timed + " (" + item.speakerName() + ")";
    }

    private static String named(PersonName person) {
        return person.title().isEmpty() ? person.name() : person.name() + ", " + person.title();
    }

    private static String weekday(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", locale).format(date);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
