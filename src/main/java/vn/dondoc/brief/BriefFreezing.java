package vn.dondoc.brief;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.session.MeetingStarted;

/**
 * Freezes what the brief tells in the transaction that starts the meeting. Its papers are printed from that when somebody
 * first asks for them, so that neither a slow nor a failing printer holds a meeting up.
 */
@Component
class BriefFreezing {

    private final BriefWriting writing;
    private final FrozenBriefs frozen;
    private final Clock clock;

    BriefFreezing(BriefWriting writing, FrozenBriefs frozen, Clock clock) {
        this.writing = writing;
        this.frozen = frozen;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingStarted started) {
        if (frozen.of(started.sessionId()).isEmpty()) {
            frozen.add(
                    started.sessionId(),
                    writing.now(started.sessionId()),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
