package vn.dondoc.extension;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.extension.ExtensionPolicy.AfterDueDate;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.TaskState;

/** The policy applied to one task on one day. */
record ExtensionRules(ExtensionPolicy policy, WorkingDays days, LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int YEARS_AHEAD = 3;

    /**
     * A task as far as the rules look at it.
     *
     * @param granted how many extensions it had
     * @param undecided whether a request waits for its decision
     */
    record Standing(
            TaskState state,
            @Nullable LocalDate due,
            @Nullable LocalDate expires,
            int granted,
            boolean undecided) {}

    /** Why no extension can be asked for today, or empty where one can. */
    Optional<Refused> refusal(Standing task) {
        if (!task.state().isUnderWay()) {
            return refused(task.state() == TaskState.ISSUED ? "task.acknowledgeFirst" : "extension.notUnderWay");
        }
        if (task.due() == null || task.expires() == null) {
            return refused("task.noDateToMove");
        }
        if (task.undecided()) {
            return refused("extension.undecided");
        }
        if (task.granted() >= policy.most()) {
            return refused("extension.most", policy.most());
        }
        return late(task.expires()) ? refusalAfterDueDate() : refusalBefore(task.expires());
    }

    private Optional<Refused> refusalAfterDueDate() {
        return policy.afterDueDate() == AfterDueDate.ALLOWED ? Optional.empty() : refused("extension.afterDueDate");
    }

    private Optional<Refused> refusalBefore(LocalDate expires) {
        LocalDate last = lastDayToAsk(expires);
        return today.isAfter(last)
                ? refused("extension.notAhead", policy.minWorkingDaysAhead(), DAY.format(last))
                : Optional.empty();
    }

    /** The last day on which the policy takes a request in time. */
    LocalDate lastDayToAsk(LocalDate expires) {
        return days.plus(expires, -policy.minWorkingDaysAhead());
    }

    /** True where the date in force is over. */
    boolean late(LocalDate expires) {
        return today.isAfter(expires);
    }

    /** The date asked for or granted comes after the one in force and is still to come. */
    void checkDate(@Nullable LocalDate to, LocalDate due, Checks checks) {
        if (to == null) {
            checks.present(null, "to");
            return;
        }
        checks.that(to.isAfter(due), "to", "extension.notLater", DAY.format(due));
        checkAhead(to, checks);
    }

    /** A date that is still to come, and not by a slip of the keyboard in another age. */
    void checkAhead(@Nullable LocalDate to, Checks checks) {
        if (to == null) {
            checks.present(null, "to");
            return;
        }
        checks.that(!to.isBefore(today), "to", "extension.past")
                .that(to.isBefore(today.plusYears(YEARS_AHEAD)), "to", "extension.tooFar", YEARS_AHEAD);
    }

    /** One extension adds no more working days than the policy gives, counted from today where the date is over. */
    void requireWithinLongest(LocalDate to, LocalDate expires) {
        LocalDate last = longest(expires);
        if (to.isAfter(last)) {
            throw new Refused("extension.longest", policy.longestWorkingDays(), DAY.format(last));
        }
    }

    /** The last date that can be asked for. */
    LocalDate longest(LocalDate expires) {
        return days.plus(late(expires) ? today : expires, policy.longestWorkingDays());
    }

    /** The day by which a request of today is decided. */
    LocalDate decideBy() {
        return days.plus(today, policy.decisionWorkingDays());
    }

    private static Optional<Refused> refused(String rule, Object... arguments) {
        return Optional.of(new Refused(rule, arguments));
    }
}
