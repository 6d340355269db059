package vn.dondoc.pause.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.pause.Suspension;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.view.TaskPanel;

/** The suspensions of a task, on its page. */
@Component
class SuspensionPanel implements TaskPanel {

    private static final int PLACE = 70;
    private static final int PLACE_WHILE_SUSPENDED = 0;

    private final Suspensions suspensions;

    SuspensionPanel(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        TaskState state = task.line().state();
        List<Suspension> all = suspensions.of(task.line().code());
        boolean canSuspend = task.may().direct() && (state == TaskState.ISSUED || state.isUnderWay());
        boolean canResume = task.may().direct() && state == TaskState.SUSPENDED;
        if (all.isEmpty() && !canSuspend) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                state == TaskState.SUSPENDED ? PLACE_WHILE_SUSPENDED : PLACE,
                "pause/panel",
                Map.of(
                        "suspensions",
                        all,
                        "canSuspend",
                        canSuspend,
                        "canResume",
                        canResume,
                        "suspensionForm",
                        SuspensionForm.of(task.line().version()))));
    }
}
