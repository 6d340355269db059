package vn.dondoc.progress.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.progress.Milestone;
import vn.dondoc.progress.Milestones;
import vn.dondoc.progress.UpdateDue;
import vn.dondoc.progress.Updates;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.view.TaskPanel;
import vn.dondoc.ui.Formats;

/** When the next update is due, the milestones, and how the work has come beside its plan. */
@Component
class ProgressPanel implements TaskPanel {

    private static final int ORDER = 10;

    private final Milestones milestones;
    private final Updates updates;
    private final Curve curve;
    private final Horizons horizons;
    private final Formats formats;

    ProgressPanel(Milestones milestones, Updates updates, Curve curve, Horizons horizons, Formats formats) {
        this.milestones = milestones;
        this.updates = updates;
        this.curve = curve;
        this.horizons = horizons;
        this.formats = formats;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        LocalDate today = horizons.now().today();
        List<Milestone> plan = milestones.of(task.line().code());
        UpdateDue update = updates.of(task);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("milestones", plan);
        attributes.put("milestonePlans", task.may().report());
        attributes.put("milestoneForm", MilestoneForm.of(plan, task.line().version(), formats));
        attributes.put("progressToday", today);
        if (update.nextOn() != null) {
            attributes.put("updateDue", update);
        }
        Milestones.Need need = milestones.needOf(task, plan);
        if (need != null) {
            attributes.put("milestoneNeed", need);
        }
        plan.stream()
                .filter(milestone -> milestone.doneOn() == null)
                .findFirst()
                .ifPresent(next -> attributes.put("milestoneNext", next.number()));
        if (!plan.isEmpty()) {
            attributes.put(
                    "progressCurve",
                    curve.of(task, plan, milestones.reached(task), today, LocaleContextHolder.getLocale()));
        }
        return Optional.of(new Content(ORDER, "progress/panel", attributes));
    }
}
