package vn.dondoc.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.dondoc.account.Viewer;
import vn.dondoc.invitation.Invitation.Line;
import vn.dondoc.mail.Letter;
import vn.dondoc.mail.LetterForm;
import vn.dondoc.mail.OutgoingMail;
import vn.dondoc.mail.SentLetter;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** Invites to a session, tells of its changes and of its cancellation, each person once for each state of it. */
@Service
@Transactional
public class Invitations {

    private static final String PURPOSE = "INVITATION";
    private static final int LONGEST_NOTE = 4000;

    private final SessionAccess access;
    private final SessionReading reading;
    private final SessionHistory history;
    private final Invitees invitees;
    private final InvitationWords words;
    private final OutgoingMail mail;
    private final ITemplateEngine templates;
    private final Clock clock;

    Invitations(
            SessionAccess access,
            SessionReading reading,
            SessionHistory history,
            Invitees invitees,
            InvitationWords words,
            OutgoingMail mail,
            ITemplateEngine templates,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.history = history;
        this.invitees = invitees;
        this.words = words;
        this.mail = mail;
        this.templates = templates;
        this.clock = clock;
    }

    /** The invitation for its organizer. */
    @Transactional(readOnly = true)
    public Invitation of(String code, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        access.requireOrganizer(session, viewer);
        return invitation(session);
    }

    /** What the letter would say to somebody of that language. */
    @Transactional(readOnly = true)
    public InvitationText preview(Invitation invitation, @Nullable String note, Locale locale) {
        String greeted = invitation.lines().stream()
                .map(Line::invitee)
                .filter(one -> Locale.forLanguageTag(one.language()).equals(locale))
                .findFirst()
                .map(Invitations::greeted)
                .orElse("…");
        return words.of(invitation.session(), invitation.kind(), greeted, note, locale);
    }

    /**
     * Writes to these people; to who was told the present state before, nothing is sent.
     *
     * @return to how many a letter goes out
     */
    public int send(String code, Collection<Long> people, @Nullable String note, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireInvitable(session);
        Checks checks = new Checks().atMost(note, "note", LONGEST_NOTE);
        checks.that(!people.isEmpty(), "people", "invitation.nobody").orThrow();
        Invitation invitation = invitation(session);
        int sent = 0;
        for (Line line : invitation.lines()) {
            if (people.contains(line.invitee().personId()) && line.isOpen()) {
                sent += mail.send(letter(invitation, line.invitee(), note)) ? 1 : 0;
            }
        }
        if (sent > 0) {
            history.record(session, by.actor(), "InvitationSent", Map.of("letters", String.valueOf(sent)));
        }
        return sent;
    }

    /** The letter as a file that a mail program opens, for where the program itself sends no mail. */
    @Transactional(readOnly = true)
    public byte[] draft(String code, Viewer viewer) {
        Invitation invitation = of(code, viewer);
        requireInvitable(access.visible(code, viewer));
        Locale locale = Locale.forLanguageTag(viewer.language());
        InvitationText text = words.of(invitation.session(), invitation.kind(), "…", null, locale);
        return LetterForm.draft(new Letter(
                PURPOSE,
                code,
                invitation.session().calendarSequence(),
                new Letter.Recipient(null, "", null),
                text.subject(),
                text.plain(),
                html(text, locale),
                List.of(new Letter.Enclosure(code + ".ics", CalendarFile.TYPE, bytes(file(code, viewer))))));
    }

    /** The session as a calendar file, for whoever may see it. */
    @Transactional(readOnly = true)
    public String file(String code, Viewer viewer) {
        SessionView session = reading.byCode(code, viewer);
        return CalendarFile.one(event(session, Locale.forLanguageTag(viewer.language())));
    }

    private CalendarEvent event(SessionView session, Locale locale) {
        LocalDate date = session.date();
        if (date == null) {
            throw new Refused("invitation.noDate");
        }
        return CalendarEvent.of(session, date, words.description(session, locale));
    }

    private Invitation invitation(WorkingSession session) {
        SessionView view = reading.byId(session.id());
        LocalDate day = Objects.requireNonNullElse(view.date(), LocalDate.now(clock));
        List<SentLetter> letters = mail.of(PURPOSE, session.code());
        boolean cancelled = session.stage() == Stage.CANCELLED;
        List<Line> lines = invitees.of(session, day).stream()
                .map(one -> line(one, letters, session.calendarSequence()))
                .filter(line -> !cancelled || line.last() != null)
                .toList();
        boolean due = lines.stream().anyMatch(line -> line.last() != null && line.isOpen());
        return new Invitation(view, kind(cancelled, letters), lines, mail.isOn(), due);
    }

    private static InvitationKind kind(boolean cancelled, List<SentLetter> letters) {
        if (cancelled) {
            return InvitationKind.CANCELLED;
        }
        return letters.isEmpty() ? InvitationKind.INVITED : InvitationKind.CHANGED;
    }

    private static Line line(Invitee invitee, List<SentLetter> letters, int edition) {
        SentLetter last = letters.stream()
                .filter(letter -> Objects.equals(letter.personId(), invitee.personId())
                        || letter.address().equalsIgnoreCase(invitee.email()))
                .findFirst()
                .orElse(null);
        return new Line(invitee, last, last != null && last.edition() == edition);
    }

    private Letter letter(Invitation invitation, Invitee to, @Nullable String note) {
        SessionView session = invitation.session();
        Locale locale = Locale.forLanguageTag(to.language());
        boolean first =
                invitation.lines().stream().anyMatch(line -> line.invitee().equals(to) && line.last() == null);
        InvitationKind kind =
                first && invitation.kind() == InvitationKind.CHANGED ? InvitationKind.INVITED : invitation.kind();
        InvitationText text = words.of(session, kind, greeted(to), note, locale);
        String address = Objects.requireNonNull(to.email());
        String ics = CalendarFile.invitation(
                event(session, locale),
                new CalendarFile.Invited(session.organizer().name(), mail.sender(), to.name(), address));
        String method = kind == InvitationKind.CANCELLED ? "CANCEL" : "REQUEST";
        return new Letter(
                PURPOSE,
                session.code(),
                session.calendarSequence(),
                new Letter.Recipient(to.personId(), address, to.name()),
                text.subject(),
                text.plain(),
                html(text, locale),
                List.of(new Letter.Enclosure(
                        session.code() + ".ics", CalendarFile.TYPE + ";method=" + method, bytes(ics))));
    }

    private String html(InvitationText text, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("letter", text);
        return templates.process("invitation/letter", context);
    }

    private static void requireInvitable(WorkingSession session) {
        if (session.schedule().heldOn() == null) {
            throw new Refused("invitation.noDate");
        }
        boolean over = !session.stage().isBefore(Stage.FOLLOW_UP) && session.stage() != Stage.CANCELLED;
        if (over) {
            throw new Refused("session.alreadyConcluded");
        }
    }

    private static String greeted(Invitee to) {
        return to.title().isEmpty() ? to.name() : to.name() + ", " + to.title();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
