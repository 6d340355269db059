package vn.dondoc.extension;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskState;

/**
 * A request to extend the date of a task, and what became of it.
 *
 * @param number 1 for the first of the task
 * @param askedBy account name, {@code askedByName} the person's; of the unit that led the task then
 * @param from the date in force when it was asked
 * @param late asked when that date was over
 * @param decideBy the day by which it should be decided
 * @param chasedAt when the decision was chased, or null
 * @param outcome null while it waits
 * @param grantedTo may be another date than was asked for
 * @param decidedForName in whose stead a deputy decided
 * @param endedBy the state of the task with which it fell by itself
 */
public record Extension(
        int number,
        String unit,
        String unitName,
        String askedBy,
        String askedByName,
        Instant askedAt,
        LocalDate from,
        LocalDate to,
        ExtensionReason reasonCode,
        String reason,
        boolean late,
        LocalDate decideBy,
        @Nullable Instant chasedAt,
        @Nullable ExtensionOutcome outcome,
        @Nullable LocalDate grantedTo,
        @Nullable String decisionText,
        @Nullable String decidedBy,
        @Nullable String decidedByName,
        @Nullable String decidedForName,
        @Nullable Instant decidedAt,
        @Nullable TaskState endedBy) {

    @JsonIgnore
    public boolean isUndecided() {
        return outcome == null;
    }

    /** Where it stands, as pages and filters name it: {@code UNDECIDED} or the outcome. */
    @JsonProperty
    public String state() {
        return outcome == null ? "UNDECIDED" : outcome.name();
    }
}
