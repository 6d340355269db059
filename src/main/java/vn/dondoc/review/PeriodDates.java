package vn.dondoc.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Zones;

/** Asked by the timers of {@code PeriodicReview.bpmn} and {@code ReviewExplanation.bpmn}: instants in Vietnam's time. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class PeriodDates {

    private final ReviewPeriods periods;
    private final ExplanationRows explanations;

    PeriodDates(ReviewPeriods periods, ExplanationRows explanations) {
        this.periods = periods;
        this.explanations = explanations;
    }

    /** The beginning of the first day. */
    public String opens(String code) {
        return beginning(periods.get(code).fromDay());
    }

    /** The end of the last day. */
    public String cutOff(String code) {
        return beginning(periods.get(code).toDay().plusDays(1));
    }

    /** The end of the day by which units explain: from then on the office need not wait. */
    public String explanationsOver(String code) {
        return beginning(periods.get(code).unitDueOn().plusDays(1));
    }

    public String explanationLate(String explanation) {
        return beginning(explanations.dueOn(explanation).plusDays(1));
    }

    /** The end of the day by which the office consolidates: what is not explained then stays unexplained. */
    public String explanationClosed(String explanation) {
        return beginning(periods.get(PeriodCodes.ofExplanation(explanation))
                .consolidationDueOn()
                .plusDays(1));
    }

    private static String beginning(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(Zones.VIETNAM));
    }
}
