package vn.dondoc.review;

import org.springframework.stereotype.Component;

/** The service tasks of {@code PeriodicReview.bpmn} and {@code ReviewExplanation.bpmn}, each the same when it runs again. */
@Component
public class PeriodSteps {

    private final ReviewPeriods periods;
    private final UnitExplanations explanations;
    private final Publication publication;

    PeriodSteps(ReviewPeriods periods, UnitExplanations explanations, Publication publication) {
        this.periods = periods;
        this.explanations = explanations;
        this.publication = publication;
    }

    public void open(String code) {
        periods.open(code);
    }

    public void freeze(String code) {
        periods.close(code);
    }

    public boolean askForExplanations(String code) {
        return explanations.ask(code);
    }

    public void readyToConsolidate(String code) {
        publication.ready(code);
    }

    public void publish(String code) {
        publication.publish(code);
    }

    public void markLate(String explanation) {
        explanations.markLate(explanation);
    }

    public void closeUnexplained(String explanation) {
        explanations.close(explanation);
    }
}
