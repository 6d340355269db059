package vn.dondoc.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** Reads the correction of an issued notice, for those who write and sign it. */
@Service
@Transactional(readOnly = true)
public class CorrectionReading {

    private final SessionAccess access;
    private final Conclusions conclusions;
    private final Appointments appointments;
    private final Corrections corrections;
    private final DirectiveRows rows;
    private final DraftReader reader;
    private final DraftWriter writer;
    private final Clock clock;

    CorrectionReading(
            SessionAccess access,
            Conclusions conclusions,
            Appointments appointments,
            Corrections corrections,
            DirectiveRows rows,
            DraftReader reader,
            DraftWriter writer,
            Clock clock) {
        this.access = access;
        this.conclusions = conclusions;
        this.appointments = appointments;
        this.corrections = corrections;
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A correction as its page shows it; before one is begun, the directives in force.
     *
     * @param state null before one is begun
     * @param inForce the directives in force by their codes
     * @param mayDecide whether the viewer may return it; {@code mayApprove} where they did not submit it themselves
     */
    public record View(
            String session,
            String title,
            @Nullable CorrectionState state,
            String reason,
            @Nullable String returnedReason,
            List<CorrectedDirective> directives,
            Map<String, DirectiveDraft> inForce,
            long version,
            boolean mayWrite,
            boolean mayDecide,
            boolean mayApprove,
            boolean mayIssue,
            boolean mayWithdraw) {}

    /** {@link NotFound} before the notice is issued, and for those who neither write nor sign. */
    public View of(String code, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        boolean issued = session.stage() == Stage.FOLLOW_UP || session.stage() == Stage.CLOSED;
        if (!issued || !(SessionAccess.organizes(session, viewer) || viewer.seesProvince())) {
            throw new NotFound(code);
        }
        Map<String, DirectiveDraft> inForce = draftsInForce(session.id());
        Optional<Correction> open = corrections.open(session.id());
        return open.map(correction -> view(session, correction, inForce, viewer))
                .orElseGet(() -> unbegun(session, inForce, viewer));
    }

    /** The conclusion as it will read once the open correction is issued. */
    public Optional<Conclusion> corrected(long sessionId) {
        Conclusion issued = conclusions.of(sessionId).orElseThrow();
        return corrections.open(sessionId).map(correction -> {
            WorkingSession session = access.byId(sessionId);
            List<Directive> directives = read(correction, issued, session);
            return issued.corrected(directives, correction.signerId());
        });
    }

    /** Why the open correction is made. */
    public Optional<String> reason(long sessionId) {
        return corrections.open(sessionId).map(Correction::reason);
    }

    List<Directive> read(Correction correction, Conclusion issued, WorkingSession session) {
        ConclusionDraft draft = new ConclusionDraft(issued.text(), correction.drafts());
        return reader.read(draft, session, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    Map<String, Directive> inForce(long sessionId) {
        return byCode(sessionId, rows.of(sessionId));
    }

    private Map<String, DirectiveDraft> draftsInForce(long sessionId) {
        return byCode(sessionId, writer.drafts(rows.of(sessionId)));
    }

    private <T> Map<String, T> byCode(long sessionId, List<T> directives) {
        List<String> codes = rows.codes(sessionId);
        Map<String, T> byCode = new LinkedHashMap<>();
        IntStream.range(0, codes.size()).forEach(i -> byCode.put(codes.get(i), directives.get(i)));
        return byCode;
    }

    private View view(
            WorkingSession session, Correction correction, Map<String, DirectiveDraft> inForce, Viewer viewer) {
        boolean followed = session.stage() == Stage.FOLLOW_UP;
        boolean organizes = followed && SessionAccess.organizes(session, viewer);
        boolean decides = followed && correction.state() == CorrectionState.SUBMITTED && access.signs(session, viewer);
        return new View(
                session.code(),
                session.schedule().title(),
                correction.state(),
                correction.reason(),
                correction.returnedReason(),
                correction.directives(),
                inForce,
                correction.version(),
                organizes && correction.state().isWritable(),
                decides,
                decides && appointments.isInOtherHands(session, correction.submittedBy(), viewer),
                organizes && correction.state() == CorrectionState.APPROVED,
                organizes);
    }

    private static View unbegun(WorkingSession session, Map<String, DirectiveDraft> inForce, Viewer viewer) {
        @Nullable CorrectionState none = null;
        boolean mayBegin = session.stage() == Stage.FOLLOW_UP && SessionAccess.organizes(session, viewer);
        List<CorrectedDirective> directives = inForce.entrySet().stream()
                .map(entry -> new CorrectedDirective(entry.getKey(), entry.getValue()))
                .toList();
        return new View(
                session.code(),
                session.schedule().title(),
                none,
                "",
                null,
                directives,
                inForce,
                0,
                mayBegin,
                false,
                false,
                false,
                false);
    }
}
