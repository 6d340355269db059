package vn.dondoc.progress;

/**
 * What a lead unit owes besides its results, counted.
 *
 * @param unit short name
 * @param owed tasks that owed an update in the period
 * @param updated those of them that had one
 * @param silent tasks whose next update is overdue today
 * @param withoutMilestones long tasks whose milestones are missing today
 * @param receivedLate tasks that the unit answered late, or not at all although the time has passed
 * @param partsLate parts that the unit handed on and that are overdue today
 */
public record DutyLine(
        String unit,
        String name,
        long owed,
        long updated,
        long silent,
        long withoutMilestones,
        long receivedLate,
        long partsLate) {}
