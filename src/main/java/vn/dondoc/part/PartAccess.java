package vn.dondoc.part;

import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Viewer;

/** Who owes a part. */
final class PartAccess {

    private PartAccess() {}

    /** The person to whom it was handed or the head above them; of a part of a unit, everybody who works in it. */
    static boolean owes(long unit, @Nullable Long person, Viewer viewer) {
        if (!viewer.role().isUnit() && !viewer.role().isOffice()) {
            return false;
        }
        boolean ofUnit = viewer.units().contains(unit);
        return person == null
                ? ofUnit
                : viewer.isPerson(person) || (ofUnit && viewer.role().headsUnit());
    }

    /** The people of the lead unit. */
    static boolean leads(long leadUnit, @Nullable Long assignee, Viewer viewer) {
        return (viewer.units().contains(leadUnit) || viewer.isPerson(assignee))
                && (viewer.role().isUnit() || viewer.role().isOffice());
    }
}
