package vn.dondoc.explanation.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.explanation.Explanation;
import vn.dondoc.explanation.ExplanationReading;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.view.TaskPanel;

/** The explanations on the page of their task. */
@Component
class ExplanationPanel implements TaskPanel {

    private static final int ORDER = 60;

    private final ExplanationReading reading;
    private final Explanations explanations;
    private final Clock clock;

    ExplanationPanel(ExplanationReading reading, Explanations explanations, Clock clock) {
        this.reading = reading;
        this.explanations = explanations;
        this.clock = clock;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        List<Explanation> all = reading.ofTask(task.line().code(), viewer);
        boolean mayAsk = explanations.mayAsk(task, viewer);
        return all.isEmpty() && !mayAsk
                ? Optional.empty()
                : Optional.of(new Content(
                        ORDER,
                        "explanation/panel",
                        Map.of(
                                "explanations",
                                TaskExplanations.of(all, mayAsk, clock),
                                "explanationForm",
                                ExplanationForm.of(task.line().version()))));
    }
}
