package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Nothing is forgotten because it has no date.
 *
 * @param reviewWithinDays a task without a date is looked at again after at most so many calendar days
 */
@ConfigurationProperties("dondoc.policy.open-ended")
public record ReviewPolicy(@DefaultValue("90") int reviewWithinDays) {

    /** The last day on which what stands without a date on this day is looked at again. */
    public LocalDate latest(LocalDate day) {
        return day.plusDays(reviewWithinDays);
    }
}
