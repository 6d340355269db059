package vn.dondoc.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Conclusion;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionState;
import vn.dondoc.conclusion.CorrectionReading;
import vn.dondoc.conclusion.Sightings;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.document.PdfPages;
import vn.dondoc.rest.Download;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;

/**
 * The notice of a session as a paper. Until it is issued it is composed anew each time and marked as a draft, for those
 * who write and sign it; from then on everybody who sees the session gets the stored bytes.
 */
@Service
@Transactional(readOnly = true)
public class NoticePapers {

    private final SessionAccess access;
    private final ConclusionReading conclusions;
    private final CorrectionReading corrections;
    private final Sightings sightings;
    private final NoticeSettingsRows settings;
    private final IssuedNotices notices;
    private final StoredPapers stored;
    private final NoticeComposition composition;
    private final Rendering rendering;
    private final Clock clock;

    NoticePapers(
            SessionAccess access,
            ConclusionReading conclusions,
            CorrectionReading corrections,
            Sightings sightings,
            NoticeSettingsRows settings,
            IssuedNotices notices,
            StoredPapers stored,
            NoticeComposition composition,
            Rendering rendering,
            Clock clock) {
        this.access = access;
        this.conclusions = conclusions;
        this.corrections = corrections;
        this.sightings = sightings;
        this.settings = settings;
        this.notices = notices;
        this.stored = stored;
        this.composition = composition;
        this.rendering = rendering;
        this.clock = clock;
    }

    /**
     * The notice in force, or the draft; that the viewer was shown this version of the draft is noted.
     *
     * @param revision one of the session's issued notices, or the one after the last for its correction in the making;
     *     null for the newest that is issued, and the draft before
     * @throws NotFound where the viewer may not see it, or nothing is written yet
     */
    @Transactional
    public Download file(String code, @Nullable Integer revision, PaperFormat format, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        Conclusion conclusion = conclusions.readable(session, viewer);
        Download file = file(session, conclusion, revision, format, viewer);
        if (conclusion.state() != ConclusionState.ISSUED) {
            sightings.seen(code, conclusion.version(), viewer);
        }
        return file;
    }

    private Download file(
            WorkingSession session,
            Conclusion conclusion,
            @Nullable Integer revision,
            PaperFormat format,
            Viewer viewer) {
        List<IssuedNotice> issued = notices.ofSession(session.id());
        int wanted = revision == null ? Math.max(issued.size(), 1) : revision;
        Optional<IssuedNotice> found =
                issued.stream().filter(notice -> notice.revision() == wanted).findFirst();
        if (found.isPresent()) {
            return issued(session, conclusion, found.get(), format);
        }
        if (wanted != issued.size() + 1) {
            throw new NotFound(session.code() + "/" + wanted);
        }
        OfficialDocument draft = issued.isEmpty()
                ? composition.of(paper(session, conclusion, null))
                : correction(session, issued.get(0), viewer);
        return download(NoticeName.ofDraft(session.code()), format, rendering.bytes(draft, format));
    }

    /** How many pages the paper has, which nobody has seen by that; {@code revision} as in {@link #file}. */
    public int pages(String code, @Nullable Integer revision, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        Conclusion conclusion = conclusions.readable(session, viewer);
        return PdfPages.count(
                file(session, conclusion, revision, PaperFormat.PDF, viewer).content());
    }

    /**
     * A page of the paper as PNG; noted as {@link #file} is.
     *
     * @param page from 1
     * @throws NotFound where there is no such page
     */
    @Transactional
    public byte[] page(String code, @Nullable Integer revision, int page, Viewer viewer) {
        byte[] pdf = file(code, revision, PaperFormat.PDF, viewer).content();
        if (page < 1 || page > PdfPages.count(pdf)) {
            throw new NotFound(code + "/" + page);
        }
        return PdfPages.png(pdf, page);
    }

    /** The paper as it is composed now, whether it is issued or not. */
    OfficialDocument composed(WorkingSession session, Conclusion conclusion) {
        return composition.of(paper(session, conclusion, null));
    }

    private OfficialDocument correction(WorkingSession session, IssuedNotice former, Viewer viewer) {
        if (!SessionAccess.organizes(session, viewer) && !viewer.seesProvince()) {
            throw new NotFound(session.code());
        }
        Conclusion corrected = corrections.corrected(session.id()).orElseThrow(() -> new NotFound(session.code()));
        String reason = corrections.reason(session.id()).orElse("");
        return composition.of(new Paper(
                session,
                corrected,
                settings.of(session.id()),
                corrected.signerId(),
                conclusions.notation(session),
                null,
                new Paper.Correcting(former.notice(), reason),
                today()));
    }

    /** Renders and stores both formats of a notice that was issued in this transaction, unless they are there. */
    @Transactional
    void store(long noticeId, long sessionId) {
        if (stored.has(noticeId)) {
            return;
        }
        WorkingSession session = access.byId(sessionId);
        OfficialDocument paper = composition.of(paper(session, conclusions.issued(sessionId), notices.get(noticeId)));
        byte[] pdf = rendering.bytes(paper, PaperFormat.PDF);
        int pages = PdfPages.count(pdf);
        stored.add(noticeId, PaperFormat.PDF, pdf, pages, clock.instant());
        stored.add(noticeId, PaperFormat.DOCX, rendering.bytes(paper, PaperFormat.DOCX), pages, clock.instant());
    }

    /** Notices that were issued before papers were stored are composed from what was issued. */
    private Download issued(WorkingSession session, Conclusion conclusion, IssuedNotice notice, PaperFormat format) {
        byte[] content = stored.content(notice.id(), format)
                .orElseGet(() -> rendering.bytes(composition.of(paper(session, conclusion, notice)), format));
        return download(NoticeName.of(notice), format, content);
    }

    private static Download download(String name, PaperFormat format, byte[] content) {
        return new Download(name + "." + format.ending(), format.mediaType(), content);
    }

    private Paper paper(WorkingSession session, Conclusion conclusion, @Nullable IssuedNotice issued) {
        return new Paper(
                session,
                conclusion,
                settings.of(session.id()),
                issued == null ? conclusion.signsAs() : issued.signerId(),
                conclusions.notation(session),
                issued == null ? null : issued.notice(),
                issued == null ? null : correcting(issued),
                today());
    }

    private Paper.@Nullable Correcting correcting(IssuedNotice notice) {
        String reason = notice.reason();
        return reason == null
                ? null
                : notices.former(notice.id())
                        .map(former -> new Paper.Correcting(former.notice(), reason))
                        .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
