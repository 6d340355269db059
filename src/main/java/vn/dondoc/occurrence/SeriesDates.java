package vn.dondoc.occurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;

/** Asked by {@code TaskSeries.bpmn}: whether there is another period, and when it opens. */
@Component
public class SeriesDates {

    private final SeriesRows rows;
    private final WorkingCalendar calendar;
    private final LocalTime opensAt;

    SeriesDates(
            SeriesRows rows,
            WorkingCalendar calendar,
            @Value("${dondoc.policy.periodic.opens-at:07:00}") String opensAt) {
        this.rows = rows;
        this.calendar = calendar;
        this.opensAt = LocalTime.parse(opensAt);
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean goesOn(String processKey) {
        return series(processKey).goesOn();
    }

    /** The hour at which the next period opens, on its first working day. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String next(String processKey) {
        LocalDate from = series(processKey).nextFrom();
        if (from == null) {
            throw new IllegalStateException("The series of " + processKey + " has ended");
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(opens(from));
    }

    ZonedDateTime opens(LocalDate from) {
        return calendar.expiryOf(from).atTime(opensAt).atZone(Zones.VIETNAM);
    }

    private TaskSeries series(String processKey) {
        return rows.of(TaskSeries.codeOf(processKey)).orElseThrow();
    }
}
