package vn.dondoc.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.EngineClock;

/** Lets the demonstration happen on working days of the past, for the program and its engine alike. */
@Component
class PastTime {

    private final ProgramClock clock;
    private final EngineClock engine;
    private final WorkingCalendar calendar;

    PastTime(ProgramClock clock, EngineClock engine, WorkingCalendar calendar) {
        this.clock = clock;
        this.engine = engine;
        this.calendar = calendar;
    }

    /** Runs the work as if it happened then; never later than now. */
    void at(LocalDateTime then, Runnable work) {
        LocalDateTime now = LocalDateTime.now(clock);
        var instant = (then.isAfter(now) ? now : then).atZone(Zones.VIETNAM).toInstant();
        engine.at(instant, () -> clock.at(instant, work));
    }

    /** So many working days after the day, at that hour. */
    LocalDateTime after(LocalDate day, int workingDays, int hour) {
        return calendar.plus(day, workingDays).atTime(LocalTime.of(hour, 7 + workingDays % 50));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
