package vn.dondoc.brief;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.session.MeetingStarted;

/**
 * Freezes the brief in the transaction that starts the meeting. A paper that cannot be printed does not hold the meeting
 * up: it is printed from the frozen content when somebody asks for it.
 */
@Component
class BriefFreezing {

    private static final Logger log = LoggerFactory.getLogger(BriefFreezing.class);

    private final BriefWriting writing;
    private final BriefPaper paper;
    private final FrozenBriefs frozen;
    private final Clock clock;

    BriefFreezing(BriefWriting writing, BriefPaper paper, FrozenBriefs frozen, Clock clock) {
        this.writing = writing;
        this.paper = paper;
        this.frozen = frozen;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingStarted started) {
        if (frozen.of(started.sessionId()).isPresent()) {
            return;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        BriefContent content = writing.now(started.sessionId());
        frozen.add(started.sessionId(), content, at);
        try {
            print(started.sessionId(), content, at);
        } catch (RuntimeException unprintable) {
            log.error("The brief of {} is frozen but could not be printed yet", started.code(), unprintable);
        }
    }

    /** Prints the frozen content and keeps both papers. */
    void print(long sessionId, BriefContent content, Instant at) {
        BriefPaper.Printed printed = paper.print(content, at);
        frozen.addPaper(sessionId, BriefFormat.PDF, printed.pdf());
        frozen.addPaper(sessionId, BriefFormat.DOCX, printed.docx());
    }
}
