package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working days in force. Kept in memory; an edit is seen at once by the program that made it and within a minute by
 * any other program on the same database.
 */
@Service
public class WorkingCalendar {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Holidays holidays;
    private final Clock clock;
    private final AtomicInteger edits = new AtomicInteger();
    private volatile @Nullable Known known;

    WorkingCalendar(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    public boolean isWorkingDay(LocalDate day) {
        return current().isWorkingDay(day);
    }

    /** The day at whose end a deadline expires: the day itself, or the next working day. */
    public LocalDate expiryOf(LocalDate due) {
        return current().expiryOf(due);
    }

    /** @see WorkingDays#plus */
    public LocalDate plus(LocalDate day, int workingDays) {
        return current().plus(day, workingDays);
    }

    /** @see WorkingDays#workingDaysBetween */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return current().workingDaysBetween(from, to);
    }

    /** The working days from {@code from} to {@code to}, both included. */
    public List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return current().workingDays(from, to);
    }

    /** The calendar of this moment, for a computation over many dates that must not see it change half way. */
    public WorkingDays current() {
        Known seen = known;
        Instant now = clock.instant();
        if (seen == null || seen.readAt().plus(FRESH).isBefore(now)) {
            int edition = edits.get();
            seen = new Known(WorkingDays.of(holidays.all()), now);
            known = seen;
            forgetIfEditedSince(edition);
        }
        return seen.days();
    }

    /** Forgets now, for the transaction that edits, and again when others can see the edit. */
    @EventListener
    void on(Holidays.Changed changed) {
        forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
    }

    private void forgetIfEditedSince(int edition) {
        if (edits.get() != edition) {
            known = null;
        }
    }

    private void forget() {
        edits.incrementAndGet();
        known = null;
    }

    private record Known(WorkingDays days, Instant readAt) {}
}
