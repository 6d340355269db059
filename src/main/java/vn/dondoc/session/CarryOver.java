package vn.dondoc.session;

import java.util.Optional;

/**
 * Tells which tasks a unit brings along from the period that was closed last, for the next session with it. A bean of a
 * module above; sessions know no periods.
 */
public interface CarryOver {

    /**
     * The tasks that the unit had not finished at the cut-off of its province's latest closed period; empty where there
     * is no such period or no such task.
     *
     * @param most how many of them are listed; all are counted
     */
    Optional<CarriedTasks> of(long unit, int most);
}
