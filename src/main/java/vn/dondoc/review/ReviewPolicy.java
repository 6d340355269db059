package vn.dondoc.review;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.dondoc.calendar.ReportingPeriod.Calendar;
import vn.dondoc.calendar.ReportingPeriod.Kind;

/**
 * What holds for reviews in this installation.
 *
 * @param calendars the calendars by which periods are kept
 * @param kinds the lengths of periods that are kept
 * @param aheadDays periods are created so many days before they begin
 * @param unitDueWorkingDays units explain within so many working days after the last day of the period
 * @param consolidationDueWorkingDays the office consolidates within so many working days after it
 * @param silentDays a task without a date of which nothing was heard for more than so many days is silent
 * @param liveAtOnce of a running period so many tasks are judged whenever somebody looks; more are judged anew only every
 *     {@code liveFor}
 * @param liveFor how old the live figures of so many tasks may be; the page says of when they are
 */
@ConfigurationProperties("dondoc.policy.review")
public record ReviewPolicy(
        @DefaultValue({"ADMINISTRATIVE", "STATISTICAL"}) List<Calendar> calendars,

        @DefaultValue({"MONTH", "QUARTER", "HALF_YEAR", "NINE_MONTHS", "YEAR"})
        List<Kind> kinds,

        @DefaultValue("45") int aheadDays,
        @DefaultValue("3") int unitDueWorkingDays,
        @DefaultValue("7") int consolidationDueWorkingDays,
        @DefaultValue("90") int silentDays,
        @DefaultValue("20000") int liveAtOnce,
        @DefaultValue("5m") Duration liveFor) {

    public ReviewPolicy {
        if (unitDueWorkingDays < 1 || consolidationDueWorkingDays < unitDueWorkingDays) {
            throw new IllegalArgumentException(
                    "dondoc.policy.review: unit-due-working-days must be at least 1 and not after consolidation-due-working-days");
        }
        calendars = List.copyOf(calendars);
        kinds = List.copyOf(kinds);
    }
}
