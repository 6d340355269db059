package vn.dondoc.pause;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Zones;

/** Asked by the timer and the gateway of {@code Suspension.bpmn}. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class SuspensionTerms {

    private final SuspensionRows rows;

    SuspensionTerms(SuspensionRows rows) {
        this.rows = rows;
    }

    /** The beginning of the day on which the task goes on, or its suspension is looked at again. */
    public String ends(String subject) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                term(subject).ends().atStartOfDay(Zones.VIETNAM));
    }

    public boolean resumesByItself(String subject) {
        return term(subject).resumesByItself();
    }

    private Term term(String subject) {
        SuspensionKey key = SuspensionKey.parse(subject);
        return rows.term(key.code(), key.ordinal());
    }
}
