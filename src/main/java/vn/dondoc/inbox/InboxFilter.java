package vn.dondoc.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which steps the inbox shows; what is null or false does not narrow it.
 *
 * @param step the id of a user task, for example {@code Task_ConfirmResult}
 * @param unit short name of a unit that owes the step, waits for it, or leads the task
 * @param session code of the session to which the step belongs
 * @param q words that all occur, with or without diacritics
 * @param starred only steps of tasks with the office's star or the viewer's own
 */
public record InboxFilter(
        @Nullable DueGroup group,
        @Nullable String step,
        @Nullable String unit,
        @Nullable String session,
        @Nullable String q,
        boolean starred) {

    public static final InboxFilter NONE = new InboxFilter(null, null, null, null, null, false);

    /** The same for every step and day, to count what there is of each. */
    InboxFilter ofEverything() {
        return new InboxFilter(null, null, unit, session, q, starred);
    }
}
