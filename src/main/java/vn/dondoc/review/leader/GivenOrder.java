package vn.dondoc.review.leader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A directive of a meeting of the review, as the conclusion has it now.
 *
 * @param session code of the meeting
 * @param stage of the meeting, which tells whether it is drafted, submitted, approved or issued
 * @param leads names of the lead units
 * @param task code of its task once it is issued, or null
 */
public record GivenOrder(
        String session,
        String stage,
        String chair,
        String text,
        @Nullable String leads,
        @Nullable LocalDate dueDate,
        @Nullable String task,
        @Nullable String taskState) {

    /** How far it has come: {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code ISSUED} or {@code CANCELLED}. */
    public String state() {
        return switch (stage) {
            case "APPROVAL" -> "SUBMITTED";
            case "ISSUANCE" -> "APPROVED";
            case "FOLLOW_UP", "CLOSED" -> "ISSUED";
            case "CANCELLED" -> "CANCELLED";
            default -> "DRAFT";
        };
    }
}
