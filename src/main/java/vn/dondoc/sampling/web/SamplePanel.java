package vn.dondoc.sampling.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.sampling.Finding;
import vn.dondoc.sampling.Samples;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.view.TaskPanel;

/** That the task was drawn for a second look, the form for it, and what it found. */
@Component
class SamplePanel implements TaskPanel {

    private static final int ORDER = 60;

    private final Samples samples;

    SamplePanel(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        if (task.line().state() != TaskState.CONFIRMED) {
            return Optional.empty();
        }
        SampleForm form = new SampleForm();
        form.setVersion(task.line().version());
        return samples.of(task.line().code(), viewer)
                .map(sample -> new Content(
                        ORDER,
                        "sampling/panel",
                        Map.of("sample", sample, "sampleForm", form, "sampleFindings", Finding.values())));
    }
}
