package vn.dondoc.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.task.Grade;
import vn.dondoc.task.RefusalDecision;
import vn.dondoc.task.Sentence;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.FileLine;
import vn.dondoc.ui.Step;

/**
 * The page of a task.
 *
 * @param steps the way from issue to confirmation, for reading without the diagram
 * @param waiting who owes the next step, or null when nobody does
 * @param candidates people to whom the task can be handed
 * @param units units to which a declined task can be given
 * @param ownSubmission true where the viewer submitted the result that now waits for another person
 */
record TaskView(
        TaskDetails task,
        List<Step> steps,
        @Nullable WorkItem waiting,
        List<Sentence> history,
        List<FileLine> files,
        List<Choice> candidates,
        List<Choice> units,
        boolean ownSubmission) {

    public List<Grade> grades() {
        return List.of(Grade.values());
    }

    public List<RefusalDecision> decisions() {
        return List.of(RefusalDecision.values());
    }
}
