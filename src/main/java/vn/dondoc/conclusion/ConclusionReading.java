package vn.dondoc.conclusion;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.Urgency;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** Reads conclusions for those who may see their sessions. */
@Service
@Transactional(readOnly = true)
public class ConclusionReading {

    private final SessionAccess access;
    private final Conclusions conclusions;
    private final ConclusionRevisions revisions;
    private final Decisions decisions;
    private final Remarks remarks;
    private final Sightings sightings;
    private final Differences differences;
    private final Notices notices;
    private final ConclusionNames names;
    private final DraftWriter writer;

    ConclusionReading(
            SessionAccess access,
            Conclusions conclusions,
            ConclusionRevisions revisions,
            Decisions decisions,
            Remarks remarks,
            Sightings sightings,
            Differences differences,
            Notices notices,
            ConclusionNames names,
            DraftWriter writer) {
        this.access = access;
        this.conclusions = conclusions;
        this.revisions = revisions;
        this.decisions = decisions;
        this.remarks = remarks;
        this.sightings = sightings;
        this.differences = differences;
        this.notices = notices;
        this.names = names;
        this.writer = writer;
    }

    /** Drafts are for those who write and sign them; the others get {@link NotFound} until the notice is issued. */
    public ConclusionView of(String code, Viewer viewer) {
        WorkingSession session = access.unclassified(code, viewer);
        requireReadable(session, viewer);
        return conclusions
                .of(session.id())
                .map(conclusion -> view(session, conclusion, viewer))
                .orElseGet(() -> unwritten(session, viewer));
    }

    /** @throws vn.dondoc.rule.Refused where nothing may be brought in: the session is classified */
    public void requireContent(String code, Viewer viewer) {
        requireReadable(access.unclassified(code, viewer), viewer);
    }

    /** The conclusion itself, for those who may read it. */
    public Conclusion readable(WorkingSession session, Viewer viewer) {
        requireReadable(session, viewer);
        return conclusions.of(session.id()).orElseThrow(() -> new NotFound(session.code()));
    }

    /** The conclusion as it stands, for the module that prints what was issued. */
    public Conclusion issued(long sessionId) {
        return conclusions.of(sessionId).orElseThrow();
    }

    /** The notation of the session's notice: {@code TB-UBND}, {@code TB/TU}, {@code TB-SCT}. */
    public String notation(WorkingSession session) {
        return notices.notation(session);
    }

    /** An earlier version, for those who write and sign it. */
    public ConclusionRevision revision(String code, long version, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        requireReadable(session, viewer);
        return revisions.of(session.id(), version).orElseThrow(() -> new NotFound(code + "/" + version));
    }

    /** What was decided on the conclusion and on which version, in order; for those who may read it. */
    public List<Decision> decisions(String code, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        requireReadable(session, viewer);
        return decisions.of(session.id());
    }

    /** What is different from the version that the viewer saw last or that was given back last; null where none was. */
    public @Nullable ConclusionDifference difference(ConclusionView now, Viewer viewer) {
        WorkingSession session = access.visible(now.session(), viewer);
        requireReadable(session, viewer);
        OptionalLong before = sightings.before(session.id(), now.version(), viewer);
        if (before.isEmpty()) {
            return null;
        }
        List<DirectiveDraft> directives =
                now.directives().stream().map(DirectiveLine::directive).toList();
        return revisions
                .of(session.id(), before.getAsLong())
                .map(revision -> differences.between(revision, now.text(), directives))
                .orElse(null);
    }

    /** The notation of the session's notice and the number that follows the last one of the year. */
    public Suggestion suggestion(String code, int year, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        String notation = notices.notation(session);
        return new Suggestion(notation, String.valueOf(notices.nextNumber(session.provinceId(), notation, year)));
    }

    /** What the office may give a notice as its number. */
    public record Suggestion(String notation, String number) {}

    private void requireReadable(WorkingSession session, Viewer viewer) {
        boolean issued = session.stage() == Stage.FOLLOW_UP || session.stage() == Stage.CLOSED;
        if (!issued
                && !SessionAccess.organizes(session, viewer)
                && !viewer.seesProvince()
                && !access.signs(session, viewer)) {
            throw new NotFound(session.code());
        }
    }

    private ConclusionView view(WorkingSession session, Conclusion conclusion, Viewer viewer) {
        boolean issued = conclusion.state() == ConclusionState.ISSUED;
        return new ConclusionView(
                session.code(),
                session.stage(),
                conclusion.state(),
                conclusion.version(),
                conclusion.text(),
                lines(session, conclusion.directives(), issued),
                names.nameOfAccount(conclusion.saved().accountId()),
                conclusion.saved().at(),
                conclusion.returnedReason(),
                names.fullName(conclusion.signerId()),
                names.account(conclusion.signerId()),
                names.fullName(conclusion.signedById()),
                conclusions.urgency(session.id()),
                remarks.of(session.id(), writer.drafts(conclusion.directives())),
                mayEdit(session, viewer),
                issued ? notices.of(session.id()).orElse(null) : null,
                issued ? notices.taskCodes(session.id()) : List.of());
    }

    private List<DirectiveLine> lines(WorkingSession session, List<Directive> directives, boolean issued) {
        List<DirectiveDraft> drafts = writer.drafts(directives);
        return IntStream.range(0, directives.size())
                .mapToObj(i -> new DirectiveLine(
                        i + 1,
                        issued ? DirectiveCodes.of(session.code(), i, 0) : null,
                        SixClarity.of(directives.get(i)),
                        drafts.get(i)))
                .toList();
    }

    private ConclusionView unwritten(WorkingSession session, Viewer viewer) {
        @Nullable String nobody = null;
        return new ConclusionView(
                session.code(),
                session.stage(),
                null,
                0,
                "",
                List.of(),
                nobody,
                null,
                null,
                nobody,
                nobody,
                nobody,
                Urgency.NORMAL,
                List.of(),
                mayEdit(session, viewer),
                null,
                List.of());
    }

    private boolean mayEdit(WorkingSession session, Viewer viewer) {
        return switch (session.stage()) {
            case MEETING, DRAFTING -> SessionAccess.organizes(session, viewer);
            case APPROVAL, ISSUANCE -> access.signs(session, viewer);
            default -> false;
        };
    }
}
