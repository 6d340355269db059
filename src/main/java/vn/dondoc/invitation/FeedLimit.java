package vn.dondoc.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often one address may be read: calendar programs ask some times an hour, a loop gone wild some times a second. */
@Component
public class FeedLimit {

    private static final int READS = 40;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    FeedLimit(Clock clock) {
        this.clock = clock;
    }

    /** @return false where the caller, an address or a machine that knows none, has to wait */
    public boolean allows(String caller) {
        Instant now = clock.instant();
        if (windows.size() > MOST_KEPT) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        return windows.compute(caller, (key, window) -> Window.next(window, now))
                        .reads()
                <= READS;
    }

    /** Seconds after which the caller may try again at the latest. */
    public long patience() {
        return WINDOW.toSeconds();
    }

    private record Window(Instant since, int reads) {

        static Window next(@Nullable Window former, Instant now) {
            return former == null || former.isOver(now)
                    ? new Window(now, 1)
                    : new Window(former.since, former.reads + 1);
        }

        boolean isOver(Instant now) {
            return since.plus(WINDOW).isBefore(now);
        }
    }
}
