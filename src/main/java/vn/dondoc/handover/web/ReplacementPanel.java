package vn.dondoc.handover.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskSuperseding;
import vn.dondoc.task.view.TaskPanel;
import vn.dondoc.ui.Choice;

/** Lets another task of the session stand in a task's place. */
@Component
class ReplacementPanel implements TaskPanel {

    private static final int PLACE = 90;

    private final TaskSuperseding superseding;

    ReplacementPanel(TaskSuperseding superseding) {
        this.superseding = superseding;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        if (!task.may().direct() || task.line().state().isFinal()) {
            return Optional.empty();
        }
        List<Choice> others = superseding.replacements(task.line().code()).entrySet().stream()
                .map(other -> new Choice(other.getKey(), other.getKey() + " – " + other.getValue()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        PLACE,
                        "handover/replacement",
                        Map.of(
                                "replacements",
                                others,
                                "replacementForm",
                                ReplacementForm.of(task.line().version()))));
    }
}
