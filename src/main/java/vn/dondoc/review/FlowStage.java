package vn.dondoc.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a scored task of the period had come by a day. On the day of judgement the four are the review's own figures:
 * assigned, confirmed or awaiting confirmation, confirmed, and overdue.
 */
public enum FlowStage {
    ASSIGNED("issued_on <= %1$s"),
    /** With the result that counts; one that was returned does not. */
    SUBMITTED(FlowStage.HANDED_IN + " <= %1$s"),
    CONFIRMED(FlowStage.DONE + " <= %1$s"),
    /** The due date that was in force in the end had passed, and the result was not there. */
    OVERDUE(FlowStage.LATE_FROM + " <= %1$s and (" + FlowStage.HANDED_IN + " is null or " + FlowStage.HANDED_IN
            + " > %1$s)");

    /** The day of the submission that counts, on a row of {@code judged}. */
    static final String HANDED_IN = """
            case when bucket in ('DONE_ON_TIME', 'DONE_LATE') then coalesce(finished_on, confirmed_on)
                 when bucket = 'AWAITING_CONFIRMATION' then least(coalesce(submitted_on, :judged), :judged) end""";

    /** The day of its confirmation, on a row of {@code judged}. */
    static final String DONE = "case when bucket in ('DONE_ON_TIME', 'DONE_LATE') then confirmed_on end";

    /** The first day on which it was overdue, on a row of {@code judged}. */
    static final String LATE_FROM = "case when bucket = 'OPEN_OVERDUE'"
            + " or bucket in ('DONE_LATE', 'AWAITING_CONFIRMATION') and expires_on < " + HANDED_IN
            + " then expires_on + 1 end";

    private final String condition;

    FlowStage(String condition) {
        this.condition = condition;
    }

    /** How machines and addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String condition(LocalDate on) {
        return "scored and " + condition.formatted("date '" + on + "'");
    }

    public static Optional<FlowStage> byKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
