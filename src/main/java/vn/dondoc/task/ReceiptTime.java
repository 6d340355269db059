package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** Says by when a lead unit answers a task given to it now: the same day where it is urgent or starred. */
@Component
class ReceiptTime {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int workingDays;

    ReceiptTime(
            JdbcClient jdbc,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${dondoc.policy.receipt-working-days:1}") int workingDays) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** The working day in Vietnam by whose end the unit acknowledges or declines. */
    LocalDate dueOn(long sessionId, boolean starred) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return starred || urgent(sessionId) ? calendar.expiryOf(today) : calendar.plus(today, workingDays);
    }

    private boolean urgent(long sessionId) {
        return jdbc.sql("select exists (select 1 from conclusion where session_id = ? and urgency <> 'NORMAL')")
                .param(sessionId)
                .query(Boolean.class)
                .single();
    }
}
