package vn.dondoc.chasing;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One step of the ladder.
 *
 * @param days working days after the due date has expired
 * @param starredDays the same for a starred task
 * @param to whom it is addressed
 * @param explanation whether the lead unit has to explain
 */
public record Rung(
        int days,
        int starredDays,
        List<Rank> to,
        @DefaultValue("false") boolean explanation) {

    int days(boolean fast) {
        return fast ? starredDays : days;
    }
}
