package vn.dondoc.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.reminder.DailyDigest;
import vn.dondoc.reminder.Notices;

/** People of the demonstration have read what is older, and find the digest of the last working morning. */
@Component
class ReminderScene {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DailyDigest digest;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReminderScene(DailyDigest digest, Notices notices, WorkingCalendar calendar, Clock clock) {
        this.digest = digest;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    void play() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Zones.VIETNAM);
        LocalDate today = now.toLocalDate();
        boolean morningIsOver =
                calendar.isWorkingDay(today) && now.toLocalTime().isAfter(MORNING);
        LocalDate day = morningIsOver ? today : calendar.plus(today, -1);
        notices.readBefore(calendar.plus(day, -2));
        digest.run(day.atTime(MORNING).atZone(Zones.VIETNAM).toInstant());
    }
}
