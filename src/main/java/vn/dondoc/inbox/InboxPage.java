package vn.dondoc.inbox;

import java.util.List;
import java.util.Map;

/**
 * A page of the inbox, and how much there is in all.
 *
 * @param total of what was asked for
 * @param groups how many there are of each day, whatever group was asked for; every group is named
 * @param steps how many there are of each step, whatever step and group were asked for, in the order of their number
 */
public record InboxPage(List<InboxLine> items, int total, Map<DueGroup, Integer> groups, List<StepCount> steps) {

    /** @param step the id of the user task */
    public record StepCount(String step, int count) {}
}
