package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.extension.ExtensionPolicy.DecidedBy;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.MovedDate;

/**
 * The dates of a task as a viewer sees them, and what they can do about them.
 *
 * @param requests oldest first
 * @param moved every date that came into force after the first, oldest first
 * @param asks true where the viewer's unit leads the task and carries it out
 * @param refusal why no extension can be asked for today, or null where one can
 * @param own true where the viewer asked for what waits, so that another person decides
 */
public record ExtensionView(
        List<Extension> requests,
        List<MovedDate> moved,
        Allowance allowance,
        boolean asks,
        @Nullable Refused refusal,
        boolean withdraws,
        boolean decides,
        boolean own,
        boolean setsDate) {

    /**
     * What the policy leaves on the day, told before anything is pressed.
     *
     * @param ahead working days before the date in force
     * @param lastDay the last day on which a request is in time, or null without a date
     * @param longest the last date that can be asked for, or null without a date
     */
    public record Allowance(
            int left,
            int most,
            int ahead,
            @Nullable LocalDate lastDay,
            int longestDays,
            @Nullable LocalDate longest,
            boolean late,
            DecidedBy decider) {}

    /** The request that waits for its decision, or null. */
    public @Nullable Extension waiting() {
        return requests.stream().filter(Extension::isUndecided).findFirst().orElse(null);
    }

    /** True where there is more to tell than the date on the task itself. */
    public boolean tells() {
        return !requests.isEmpty() || !moved.isEmpty();
    }

    /** Whether the page shows the form of this name. */
    public boolean offers(String form) {
        return switch (form) {
            case "extension" -> asks && refusal == null;
            case "extensionWithdrawal" -> withdraws;
            case "extensionDecision" -> decides && !own && waiting() != null;
            case "dueDate" -> setsDate;
            default -> false;
        };
    }

    public List<ExtensionReason> reasons() {
        return List.of(ExtensionReason.values());
    }
}
