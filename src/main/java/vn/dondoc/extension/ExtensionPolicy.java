package vn.dondoc.extension;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which rules the date of a task is extended.
 *
 * @param minWorkingDaysAhead a request is made at least so many working days before the date in force
 * @param most so many extensions of one task at most; those refused or withdrawn do not count
 * @param longestWorkingDays one extension adds at most so many working days
 * @param afterDueDate whether a request may still be made once the date is over; the task stays overdue until it is granted
 * @param decidedBy who decides for the unit that assigned the task
 * @param leaderMayDecide whether a leader of the province may decide as well
 * @param leaderDecidesStarred whether only a leader decides where the office starred the task
 * @param decisionWorkingDays within so many working days a request is decided, then it is chased
 */
@ConfigurationProperties("dondoc.policy.extension")
public record ExtensionPolicy(
        @DefaultValue("5") int minWorkingDaysAhead,
        @DefaultValue("2") int most,
        @DefaultValue("120") int longestWorkingDays,
        @DefaultValue("ALLOWED") AfterDueDate afterDueDate,
        @DefaultValue("OFFICE") DecidedBy decidedBy,
        @DefaultValue("true") boolean leaderMayDecide,
        @DefaultValue("false") boolean leaderDecidesStarred,
        @DefaultValue("3") int decisionWorkingDays) {

    /** Whether what is overdue can still be extended. */
    public enum AfterDueDate {
        ALLOWED,
        REFUSED
    }

    /** Who decides on the assigning side. */
    public enum DecidedBy {
        /** Anybody of the assigning unit. */
        OFFICE,
        /** The head of the assigning unit. */
        OFFICE_HEAD,
        /** A leader of the province. */
        LEADER
    }

    /** Who decides on a task. */
    public DecidedBy deciderOf(boolean starred) {
        return starred && leaderDecidesStarred ? DecidedBy.LEADER : decidedBy;
    }
}
