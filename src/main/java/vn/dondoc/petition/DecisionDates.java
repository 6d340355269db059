package vn.dondoc.petition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Zones;

/** Asked by the timer of {@code Petition.bpmn}. */
@Component
public class DecisionDates {

    private final JdbcClient jdbc;

    DecisionDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The beginning of the day on which the pending petition is decided on again. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String again(String code) {
        LocalDate day = jdbc.sql("select answer_due_on from petition where code = ?")
                .param(code)
                .query(LocalDate.class)
                .single();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(Zones.VIETNAM));
    }
}
