package vn.dondoc.chasing.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.chasing.ChasingReading;
import vn.dondoc.chasing.LadderView;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.view.TaskPanel;

/** The ladder on the page of its task. */
@Component
class ChasingPanel implements TaskPanel {

    private static final int ORDER = 70;

    private final ChasingReading reading;

    ChasingPanel(ChasingReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        LadderView ladder = reading.of(task);
        return ladder.steps().isEmpty() && ladder.before().isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(ORDER, "chasing/panel", Map.of("ladder", ladder)));
    }
}
