package vn.dondoc.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.Attachment;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.Urgency;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.Host;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.text.Entered;

/** What the office does with a notice besides its words: settings before it is issued, the signed scan afterwards. */
@Service
@Transactional
public class NoticeDesk {

    private static final int LONGEST = 4000;
    private static final Set<String> SCANS = Set.of("application/pdf", "image/png", "image/jpeg");

    private final SessionAccess access;
    private final SessionHistory history;
    private final ConclusionReading conclusions;
    private final NoticeSettingsRows settings;
    private final NoticePapers papers;
    private final IssuedNotices notices;
    private final Attachments attachments;
    private final People people;
    private final Clock clock;

    NoticeDesk(
            SessionAccess access,
            SessionHistory history,
            ConclusionReading conclusions,
            NoticeSettingsRows settings,
            NoticePapers papers,
            IssuedNotices notices,
            Attachments attachments,
            People people,
            Clock clock) {
        this.access = access;
        this.history = history;
        this.conclusions = conclusions;
        this.settings = settings;
        this.papers = papers;
        this.notices = notices;
        this.attachments = attachments;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The notice of a session as a viewer finds it.
     *
     * @param title of the session
     * @param derived what stands on the paper where nothing was chosen
     * @param issued the newest first; empty before the notice is issued
     * @param scans the signed scans, by revision
     */
    public record Standing(
            String code,
            String title,
            NoticeSettings settings,
            Derived derived,
            int pages,
            boolean mayEdit,
            boolean organizes,
            List<IssuedNotice> issued,
            Map<Integer, List<Attachment>> scans) {}

    /** What the paper says as it stands. */
    public record Derived(
            String abstractText,
            List<String> recipients,
            @Nullable String signer,
            String position) {}

    @Transactional(readOnly = true)
    public Standing of(String code, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        var conclusion = conclusions.readable(session, viewer);
        OfficialDocument paper = papers.draft(session, conclusion);
        List<IssuedNotice> issued = notices.ofSession(session.id());
        return new Standing(
                code,
                session.schedule().title(),
                settings.of(session.id()),
                derived(paper),
                papers.pages(code, viewer),
                issued.isEmpty() && mayEdit(session, viewer),
                SessionAccess.organizes(session, viewer),
                issued,
                scans(code, issued));
    }

    /** Who can be named as signer: the leaders of the province and the office's people, or the unit's own. */
    @Transactional(readOnly = true)
    public List<Person> signers(String code, Viewer viewer) {
        return signers(access.visible(code, viewer));
    }

    /**
     * Saves the settings; the organizer while the conclusion is drafted, then the signer.
     *
     * @throws Stale when someone else saved first
     */
    public void save(String code, Entered entered, long expectedVersion, Viewer by) {
        WorkingSession session = access.locked(code, by);
        requireEditor(session, by);
        conclusions.readable(session, by);
        NoticeSettings before = settings.of(session.id());
        NoticeSettings next = read(entered, before, session);
        if (before.version() != expectedVersion) {
            throw new Stale(expectedVersion, before.version());
        }
        settings.save(session.id(), next, by.accountId(), clock.instant());
        history.record(session, by.actor(), "NoticeLaidOut", Map.of("version", String.valueOf(next.version())));
    }

    /** Adds the scan of the signed and sealed paper. */
    public void addScan(String code, int revision, MultipartFile file, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        boolean known = notices.ofSession(session.id()).stream().anyMatch(notice -> notice.revision() == revision);
        if (!known) {
            throw new Refused("notice.scanAfterIssue");
        }
        Attachment scan =
                attachments.store(NoticeScanVisibility.SUBJECT, code + "/" + revision, session.provinceId(), file, by);
        if (!SCANS.contains(scan.mediaType())) {
            throw new Invalid(file.getName(), "notice.scanKind");
        }
        history.record(session, by.actor(), "NoticeScanned", Map.of("file", scan.name(), "sha256", scan.sha256()));
    }

    private Map<Integer, List<Attachment>> scans(String code, List<IssuedNotice> issued) {
        return issued.stream()
                .collect(Collectors.toMap(
                        IssuedNotice::revision,
                        notice -> attachments.of(NoticeScanVisibility.SUBJECT, code + "/" + notice.revision())));
    }

    private static Derived derived(OfficialDocument paper) {
        var signature = paper.signature();
        return new Derived(
                paper.abstractText(),
                paper.recipients(),
                signature == null ? null : signature.name(),
                signature == null ? "" : signature.position());
    }

    private NoticeSettings read(Entered entered, NoticeSettings before, WorkingSession session) {
        Checks checks = new Checks();
        Grouping grouping = entered.choice("grouping", Grouping.class, checks);
        Urgency urgency = entered.choice("urgency", Urgency.class, checks);
        Authority authority = entered.choice("authority", Authority.class, checks);
        NoticeSettings read = new NoticeSettings(
                grouping == null ? Grouping.UNIT : grouping,
                urgency == null ? Urgency.NORMAL : urgency,
                authority == null ? Authority.DERIVED : authority,
                line(entered, "position", 200, checks),
                signer(entered, session, checks),
                line(entered, "recipients", LONGEST, checks),
                line(entered, "abstractText", 1000, checks),
                line(entered, "assessment", 20_000, checks),
                line(entered, "closing", LONGEST, checks),
                before.version() + 1);
        checks.orThrow();
        return read;
    }

    private static @Nullable String line(Entered entered, String field, int longest, Checks checks) {
        String text = entered.text(field);
        checks.atMost(text, field, longest);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private @Nullable Long signer(Entered entered, WorkingSession session, Checks checks) {
        String chosen = entered.text("signer");
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        Person person = signers(session).stream()
                .filter(it -> String.valueOf(it.id()).equals(chosen.strip()))
                .findFirst()
                .orElse(null);
        checks.that(person != null, "signer", "notice.unknownSigner");
        return person == null ? null : person.id();
    }

    private List<Person> signers(WorkingSession session) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return session.schedule().host() == Host.UNIT
                ? people.ofUnit(session.organizerUnitId(), today)
                : people.ofProvince(session.provinceId(), today);
    }

    private boolean mayEdit(WorkingSession session, Viewer viewer) {
        return switch (session.stage()) {
            case MEETING, DRAFTING -> SessionAccess.organizes(session, viewer);
            case APPROVAL, ISSUANCE -> access.signs(session, viewer);
            default -> false;
        };
    }

    private void requireEditor(WorkingSession session, Viewer by) {
        switch (session.stage()) {
            case MEETING, DRAFTING -> access.requireOrganizer(session, by);
            case APPROVAL, ISSUANCE -> access.requireSigner(session, by);
            default -> {
                access.requireOrganizer(session, by);
                throw new Refused("notice.settingsFixed");
            }
        }
    }
}
