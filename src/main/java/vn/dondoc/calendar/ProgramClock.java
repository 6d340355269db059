package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the program: the system's, but for a thread that plays what happened at another time, as the
 * demonstration does when it fills an empty database. Nothing else sets it, and other threads do not notice.
 */
public final class ProgramClock extends Clock {

    private final Clock system = Clock.system(Zones.VIETNAM);
    private final ThreadLocal<@Nullable Instant> played = new ThreadLocal<>();

    /** Runs the work as if it happened at that instant. */
    public void at(Instant instant, Runnable work) {
        played.set(instant);
        try {
            work.run();
        } finally {
            played.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant instant = played.get();
        return instant == null ? system.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return Zones.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
