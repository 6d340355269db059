package vn.dondoc.review.process;

import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;

/** The office owes the consolidation, the leaders of the province the review of it. */
@Component
class ReviewObligations implements Obligations {

    private final ReviewPeriods periods;
    private final Units units;
    private final PeriodTitles titles;

    ReviewObligations(ReviewPeriods periods, Units units, PeriodTitles titles) {
        this.periods = periods;
        this.units = units;
        this.titles = titles;
    }

    @Override
    public String process() {
        return ReviewPeriods.PROCESS;
    }

    @Override
    public Obligation of(String subject, String step) {
        boolean consolidation = step.equals("Task_Consolidate");
        ReviewPeriod period = periods.get(subject);
        long province = period.provinceId();
        return new Obligation(
                province,
                consolidation ? units.office(province).id() : province,
                null,
                titles.of(subject),
                consolidation ? period.consolidationDueOn() : null);
    }
}
