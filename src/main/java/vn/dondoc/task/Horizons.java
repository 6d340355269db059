package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** Says from which day deadlines are seen, and what "soon" means on it. */
@Component
public class Horizons {

    private final Clock clock;
    private final WorkingCalendar calendar;
    private final int dueSoonWorkingDays;

    Horizons(
            Clock clock,
            WorkingCalendar calendar,
            @Value("${dondoc.policy.due-soon-working-days:3}") int dueSoonWorkingDays) {
        this.clock = clock;
        this.calendar = calendar;
        this.dueSoonWorkingDays = dueSoonWorkingDays;
    }

    public Horizon now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Horizon(today, calendar.plus(today, dueSoonWorkingDays));
    }
}
