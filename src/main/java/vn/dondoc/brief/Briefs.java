package vn.dondoc.brief;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.brief.BriefSheet.Room;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.rest.Download;
import vn.dondoc.session.WorkingSession;

/** The briefs of the sessions that a viewer prepares, chairs or watches; see {@link BriefAccess}. */
@Service
@Transactional
public class Briefs {

    private final BriefAccess access;
    private final BriefWriting writing;
    private final BriefPaper paper;
    private final FrozenBriefs frozen;
    private final Clock clock;

    Briefs(BriefAccess access, BriefWriting writing, BriefPaper paper, FrozenBriefs frozen, Clock clock) {
        this.access = access;
        this.writing = writing;
        this.paper = paper;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * A brief as it is read now.
     *
     * @param frozenAt when its meeting began; null while it is live
     * @param meetingOver whether the meeting began before briefs were frozen, so that this one is of today
     */
    public record Brief(
            BriefSheet sheet, Instant asOf, @Nullable Instant frozenAt, boolean meetingOver) {}

    /** The brief as the screen shows it: as it was when the meeting began, or live before that. */
    @Transactional(readOnly = true)
    public Brief read(String code, Viewer viewer) {
        WorkingSession session = access.readable(code, viewer);
        return frozen.of(session.id())
                .map(kept -> new Brief(sheet(kept.content()), kept.at(), kept.at(), false))
                .orElseGet(() -> new Brief(sheet(writing.now(session.id())), now(), null, session.startedAt() != null));
    }

    /** The brief on paper; the frozen one is the same bytes each time. */
    public Download paper(String code, PaperFormat format, Viewer viewer) {
        WorkingSession session = access.readable(code, viewer);
        byte[] content = frozen.of(session.id())
                .map(kept -> kept(session.id(), kept, format))
                .orElseGet(() -> of(paper.print(writing.now(session.id()), now()), format));
        return new Download(code + "-brief." + format.ending(), format.mediaType(), content);
    }

    private byte[] kept(long sessionId, FrozenBriefs.Frozen kept, PaperFormat format) {
        return frozen.paper(sessionId, format).orElseGet(() -> {
            BriefPaper.Printed printed = paper.print(kept.content(), kept.at());
            frozen.addPaper(sessionId, PaperFormat.PDF, printed.pdf());
            frozen.addPaper(sessionId, PaperFormat.DOCX, printed.docx());
            return frozen.paper(sessionId, format).orElseThrow();
        });
    }

    private static byte[] of(BriefPaper.Printed printed, PaperFormat format) {
        return format == PaperFormat.PDF ? printed.pdf() : printed.docx();
    }

    private static BriefSheet sheet(BriefContent content) {
        return BriefSheet.of(content, Room.SCREEN);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
