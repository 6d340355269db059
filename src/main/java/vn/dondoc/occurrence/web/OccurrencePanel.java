package vn.dondoc.occurrence.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.occurrence.AwaitedEvents;
import vn.dondoc.occurrence.DateReviews;
import vn.dondoc.occurrence.Happening;
import vn.dondoc.occurrence.Occurrences;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.ReviewPolicy;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskLine;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.view.TaskPanel;

/** The part of a task's page about its periods, its event and its reviews. */
@Component
class OccurrencePanel implements TaskPanel {

    private static final int ORDER = 10;

    private final Occurrences occurrences;
    private final DateReviews reviews;
    private final AwaitedEvents events;
    private final ReviewPolicy policy;

    OccurrencePanel(Occurrences occurrences, DateReviews reviews, AwaitedEvents events, ReviewPolicy policy) {
        this.occurrences = occurrences;
        this.reviews = reviews;
        this.events = events;
        this.policy = policy;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        OccurrenceView view = view(task, viewer);
        return view.empty()
                ? Optional.empty()
                : Optional.of(new Content(
                        ORDER,
                        "occurrence/panel",
                        Map.of(
                                "occurrence",
                                view,
                                "occurrenceForm",
                                OccurrenceForm.of(task.line().version(), view.happening()))));
    }

    private OccurrenceView view(TaskDetails task, Viewer viewer) {
        TaskLine line = task.line();
        String code = line.code();
        boolean open = !line.state().isFinal();
        boolean assigns = task.may().star();
        boolean atWork = open && line.state() != TaskState.SUBMITTED && line.state() != TaskState.SUSPENDED;
        boolean dateless = atWork && line.dueDate() == null;
        boolean onEvent = line.dueKind() == DueKind.ON_EVENT;
        Happening happening = onEvent ? events.of(code, viewer).orElse(null) : null;
        Occurrences.Overview overview = line.dueKind() == DueKind.PERIODIC
                ? occurrences.of(code, viewer).orElse(null)
                : null;
        return new OccurrenceView(
                code,
                overview,
                reviews.of(code, viewer),
                happening,
                onEvent && open && happening == null,
                onEvent ? events.within(code) : null,
                dateless && reviews.owed(code),
                policy.reviewWithinDays(),
                assigns && dateless,
                assigns && onEvent && open && line.state() != TaskState.SUBMITTED,
                assigns && overview != null && overview.series().goesOn());
    }
}
