package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;

/** A person's own digests: those that were written, and what the next one would say as things stand now. */
@Service
@Transactional(readOnly = true)
public class PersonalDigests {

    private final SentLines sent;
    private final Digests digests;
    private final DigestWords words;
    private final WorkingCalendar calendar;
    private final ReminderPolicy policy;
    private final Clock clock;

    PersonalDigests(
            SentLines sent,
            Digests digests,
            DigestWords words,
            WorkingCalendar calendar,
            ReminderPolicy policy,
            Clock clock) {
        this.sent = sent;
        this.digests = digests;
        this.words = words;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    /** What the person was told on the day; nothing where there was nothing to tell. */
    public List<DigestWords.Part> of(long person, LocalDate day, Locale locale) {
        return words.parts(sent.of(person, day), locale);
    }

    public List<DigestWords.Part> next(long person, Locale locale) {
        return words.parts(digests.gather(person, nextDay()), locale);
    }

    /** The working day of the next digest. */
    public LocalDate nextDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        LocalTime now = LocalTime.ofInstant(clock.instant(), Zones.VIETNAM);
        boolean stillToday = calendar.isWorkingDay(today) && now.isBefore(policy.hour());
        return stillToday ? today : calendar.plus(today, 1);
    }

    /** The hour at which digests are written. */
    public LocalTime hour() {
        return policy.hour();
    }
}
