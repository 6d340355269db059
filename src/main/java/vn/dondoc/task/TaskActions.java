package vn.dondoc.task;

import vn.dondoc.account.Viewer;

/** What a viewer may do to a task as it stands; whatever is false would be refused. */
public record TaskActions(
        boolean acknowledge,
        boolean decline,
        boolean decideRefusal,
        boolean assign,
        boolean report,
        boolean submit,
        boolean confirm,
        boolean recall,
        boolean star,
        boolean direct) {

    /** @param own whether the viewer claimed the result that waits, so that another person decides on it */
    static TaskActions of(Task task, boolean own, Viewer viewer) {
        boolean leads = TaskAccess.leads(task, viewer);
        boolean assigns = TaskAccess.assigns(task, viewer);
        TaskState state = task.state();
        boolean answers = leads && state == TaskState.ISSUED;
        boolean works = leads && state.isUnderWay();
        return new TaskActions(
                answers,
                answers,
                assigns && state == TaskState.DECLINED,
                works,
                works,
                works,
                assigns && !own && state == TaskState.SUBMITTED,
                assigns && !state.isFinal() && state != TaskState.DECLINED,
                TaskAccess.directs(task, viewer),
                TaskAccess.directs(task, viewer));
    }

    /** True where the viewer has something to do, not only something to look at. */
    public boolean any() {
        return acknowledge || decideRefusal || report || confirm;
    }

    /** Whether the page shows the form of this name. */
    public boolean offers(String form) {
        return switch (form) {
            case "acknowledgement", "refusal" -> acknowledge;
            case "decision" -> decideRefusal;
            case "assignee", "progress", "submission" -> report;
            case "confirmation", "return" -> confirm;
            case "recall" -> recall;
            default -> false;
        };
    }
}
