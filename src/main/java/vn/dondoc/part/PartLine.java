package vn.dondoc.part;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part as the task's page and machines show it.
 *
 * @param unit short name of the unit that owes it
 * @param person account name of the one who owes it, where it was handed to one
 * @param expiresOn the working day at whose end {@code dueDate} expires
 * @param daysLate calendar days by which it is, or was done, late; 0 while in time
 * @param decisionText why it was returned or withdrawn
 * @param may what the viewer may do now
 */
public record PartLine(
        int number,
        PartKind kind,
        String unit,
        String unitName,
        @Nullable String person,
        @Nullable String personName,
        String what,
        @Nullable String product,
        LocalDate dueDate,
        LocalDate expiresOn,
        PartState state,
        int daysLate,
        String handedBy,
        Instant handedAt,
        @Nullable String doneBy,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        @Nullable String productNumber,
        @Nullable LocalDate productDate,
        @Nullable Long attachmentId,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionText,
        int returnedCount,
        int chasedCount,
        @Nullable LocalDate chasedOn,
        May may) {

    /** What is refused is false. */
    public record May(boolean complete, boolean judge, boolean withdraw, boolean chase) {

        public boolean any() {
            return complete || judge || withdraw || chase;
        }
    }
}
