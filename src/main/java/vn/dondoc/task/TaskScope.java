package vn.dondoc.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Viewer;

/**
 * What a viewer may see, as {@link TaskAccess#VISIBLE} says of a single task, here as ranges of indexes: one for those
 * who see the province, some for those who see what their units have a part in.
 */
final class TaskScope {

    /** @param from where the range lies, its task being {@code t}
     *  @param due its column by which it is ordered by due date */
    record Range(String from, String due, String where) {}

    private final List<Range> ranges = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private TaskScope() {}

    static TaskScope of(Viewer viewer, TaskFilter filter, boolean byDueDate) {
        TaskScope scope = new TaskScope();
        // an administrator has neither units nor province, and so the tasks of no province
        if (viewer.seesProvince() || viewer.units().isEmpty()) {
            scope.province(viewer);
        } else {
            scope.units(viewer, filter.openOnly(), byDueDate);
        }
        if (scope.ranges.isEmpty()) {
            scope.ranges.add(new Range("task t", "t.due_order", "false"));
        }
        return scope;
    }

    List<Range> ranges() {
        return ranges;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void province(Viewer viewer) {
        parameters.put("province", viewer.province());
        ranges.add(new Range("task t", "t.due_order", "t.province_id = :province"));
    }

    private void units(Viewer viewer, boolean openOnly, boolean byDueDate) {
        int n = 0;
        for (long unit : viewer.units()) {
            String name = ":scope" + n;
            parameters.put("scope" + n++, unit);
            ranges.add(byDueDate ? ordered(name, openOnly) : collected(name, openOnly));
            ranges.add(new Range("task t", "t.due_order", "t.assigner_unit_id = " + name));
        }
        @Nullable Long person = viewer.personId();
        if (person != null) {
            parameters.put("scopePerson", person);
            ranges.add(new Range("task t", "t.due_order", "t.assignee_id = :scopePerson"));
        }
    }

    /** In the order of the index, so that a page reads no more rows than it shows. */
    private static Range ordered(String unit, boolean openOnly) {
        return new Range(
                "task_unit v join task t on t.id = v.task_id", "v.due_order", "v.unit_id = " + unit + open(openOnly));
    }

    /** The unit's tasks by their ids, for every other order. */
    private static Range collected(String unit, boolean openOnly) {
        return new Range(
                "task t",
                "t.due_order",
                "t.id = any (array(select v.task_id from task_unit v where v.unit_id = " + unit + open(openOnly)
                        + "))");
    }

    private static String open(boolean openOnly) {
        return openOnly ? " and v.open" : "";
    }
}
