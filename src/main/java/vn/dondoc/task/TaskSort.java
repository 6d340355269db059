package vn.dondoc.task;

import java.util.Arrays;
import java.util.Optional;

/** By what a list of tasks is ordered; each order has its index, and ends with the task's id. */
public enum TaskSort {
    DUE("due", "due_order", "date", false),
    DUE_LAST("-due", "due_order", "date", true),
    ISSUED("issued", "issued_on", "date", false),
    NEWEST("-issued", "issued_on", "date", true),
    CODE("code", "code", "text", false),
    CODE_LAST("-code", "code", "text", true),
    LEAD("lead", "lead_unit_id", "bigint", false),
    LEAD_LAST("-lead", "lead_unit_id", "bigint", true);

    private final String parameter;
    private final String column;
    private final String type;
    private final boolean descending;

    TaskSort(String parameter, String column, String type, boolean descending) {
        this.parameter = parameter;
        this.column = column;
        this.type = type;
        this.descending = descending;
    }

    /** How addresses name it, for example {@code -due}. */
    public String parameter() {
        return parameter;
    }

    public static Optional<TaskSort> named(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }

    boolean byDueDate() {
        return column.equals("due_order");
    }

    String column() {
        return column;
    }

    /** The order of rows that carry their key as {@code key} and their task as {@code id}. */
    String order(String key, String id) {
        String direction = descending ? " desc" : "";
        return key + direction + ", " + id + direction;
    }

    /** True of the rows behind the one at which a cursor stands. */
    String behind(String key, String id) {
        return "(%s, %s) %s (:afterKey::%s, :afterId)".formatted(key, id, descending ? "<" : ">", type);
    }
}
