package vn.dondoc.inbox;

import java.util.Arrays;
import java.util.Locale;

/** The sides of the inbox: what the viewer owes, what others owe the viewer's unit, and what nobody owes for now. */
public enum InboxSide {
    OWED("not w.held and " + Owner.VIEWER, Owner.BY_DAY),
    WAITING("not w.held and w.waiting_unit_id = :unit and w.unit_id <> :unit", "w.opened_at, w.id"),
    HELD("w.held and " + Owner.VIEWER, Owner.BY_DAY);

    private final String condition;
    private final String order;

    InboxSide(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** The side of this name in any case; what the viewer owes, where there is no such side. */
    public static InboxSide named(String name) {
        return Arrays.stream(values())
                .filter(side -> side.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(OWED);
    }

    /** Of {@code work_item w}, with the parameters {@code persons}, {@code unit} and {@code head}. */
    String condition() {
        return "w.closed_at is null and " + condition;
    }

    /** The most urgent first, or what has been waited for longest. */
    String order() {
        return order;
    }

    private static final class Owner {

        static final String VIEWER =
                "(w.person_id in (:persons) or (w.unit_id = :unit and (w.person_id is null or :head)))";
        static final String BY_DAY = "w.due_on nulls last, w.id";
    }
}
