package vn.dondoc.occurrence;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;

/** Asked by the timer of {@code OpenEnded.bpmn}. */
@Component
public class ReviewDates {

    private final OpenEndedRows rows;
    private final WorkingCalendar calendar;

    ReviewDates(OpenEndedRows rows, WorkingCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /** The beginning of the working day on which the task is looked at again. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String next(String processKey) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                calendar.expiryOf(rows.reviewOn(OpenEnded.taskOf(processKey))).atStartOfDay(Zones.VIETNAM));
    }
}
