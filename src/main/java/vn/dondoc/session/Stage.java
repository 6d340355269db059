package vn.dondoc.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a session stands; each stage is the user task of {@code WorkingSession.bpmn} that is open in it. */
public enum Stage {
    REPORT("Task_SubmitReport"),
    REPORT_CHECK("Task_CheckReport"),
    MEETING("Task_RecordMeeting"),
    DRAFTING("Task_DraftConclusion"),
    APPROVAL("Task_ApproveConclusion"),
    ISSUANCE("Task_IssueNotice"),
    FOLLOW_UP(null),
    CLOSED(null),
    CANCELLED(null);

    /** The stages in their order, as the stepper shows them. */
    public static final List<Stage> WALK =
            List.of(REPORT, REPORT_CHECK, MEETING, DRAFTING, APPROVAL, ISSUANCE, FOLLOW_UP, CLOSED);

    private final @Nullable String step;

    Stage(@Nullable String step) {
        this.step = step;
    }

    /** The id of the user task that is open in this stage, or null where the process waits for its tasks. */
    public @Nullable String step() {
        return step;
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }

    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED;
    }
}
