package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;

/**
 * Writes the digests of a working day from its hour on, each person's in a transaction of its own, so that one that
 * fails holds nobody up and two programs on one database never write the same one. A program that stood still at the
 * hour catches up on the same day; yesterday's digests are not written any more.
 */
@Component
public class DailyDigest {

    private static final Logger log = LoggerFactory.getLogger(DailyDigest.class);

    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 5;
    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final DigestReaders readers;
    private final DigestWriting writing;
    private final WorkingCalendar calendar;
    private final ReminderPolicy policy;
    private final TransactionOperations transactions;
    private final boolean scheduled;
    private final Clock clock;

    DailyDigest(
            JdbcClient jdbc,
            DigestReaders readers,
            DigestWriting writing,
            WorkingCalendar calendar,
            ReminderPolicy policy,
            TransactionOperations transactions,
            @Value("${dondoc.reminder.scheduled:true}") boolean scheduled,
            Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.writing = writing;
        this.calendar = calendar;
        this.policy = policy;
        this.transactions = transactions;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 180_000)
    void atItsHour() {
        if (scheduled) {
            run(clock.instant());
        }
    }

    /** @return how many people's digests were settled, those with nothing to tell included */
    public int run(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Zones.VIETNAM);
        if (!isTime(day, LocalTime.ofInstant(now, Zones.VIETNAM))) {
            return 0;
        }
        readers.enter(day, now);
        int settled = 0;
        while (true) {
            Attempt attempt = new Attempt();
            try {
                if (!Boolean.TRUE.equals(transactions.execute(status -> next(day, now, attempt)))) {
                    return settled;
                }
                settled++;
            } catch (RuntimeException failed) {
                if (attempt.person == null) {
                    throw failed;
                }
                log.warn("The digest of person {} was not written", attempt.person, failed);
                postpone(attempt.person, day, now, failed);
            }
        }
    }

    private boolean isTime(LocalDate day, LocalTime time) {
        return calendar.isWorkingDay(day) && !time.isBefore(policy.hour()) && time.isBefore(policy.until());
    }

    private boolean next(LocalDate day, Instant now, Attempt attempt) {
        Long person = jdbc.sql("""
                        select person_id from digest_day
                         where day = ? and done_at is null and next_attempt_at <= ? and attempts < ?
                         order by next_attempt_at, person_id limit 1 for update skip locked""")
                .params(day, Timestamp.from(now), MOST_ATTEMPTS)
                .query(Long.class)
                .optional()
                .orElse(null);
        attempt.person = person;
        if (person == null) {
            return false;
        }
        settle(person, day, writing.write(person, day));
        return true;
    }

    private void settle(long person, LocalDate day, DigestWriting.Written written) {
        jdbc.sql("""
                        update digest_day set done_at = :now, lines = :lines, mailed = :mailed, texted = :texted, last_error = null
                         where day = :day and person_id = :person""")
                .param("now", Timestamp.from(clock.instant()))
                .param("lines", written.lines())
                .param("mailed", written.mailed())
                .param("texted", written.texted())
                .param("day", day)
                .param("person", person)
                .update();
    }

    private void postpone(long person, LocalDate day, Instant now, RuntimeException why) {
        String said = String.valueOf(why.getMessage());
        jdbc.sql("""
                        update digest_day set attempts = attempts + 1, next_attempt_at = :next, last_error = :error
                         where day = :day and person_id = :person and done_at is null""")
                .param("next", Timestamp.from(now.plus(UNTIL_NEXT_ATTEMPT)))
                .param("error", said.substring(0, Math.min(LONGEST_ERROR, said.length())))
                .param("day", day)
                .param("person", person)
                .update();
    }

    /** Whose digest is being written, also after it failed. */
    private static final class Attempt {
        private @Nullable Long person;
    }
}
