package vn.dondoc.inbox;

/** The two sides of the inbox: what the viewer owes, and what others owe the viewer's unit. */
public enum InboxSide {
    OWED("""
            (w.person_id in (:persons) or (w.unit_id = :unit and (w.person_id is null or :head)))""", "w.due_on nulls last, w.id"),
    WAITING("(w.waiting_unit_id = :unit and w.unit_id <> :unit)", "w.opened_at, w.id");

    private final String condition;
    private final String order;

    InboxSide(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** Of {@code work_item w}, with the parameters {@code persons}, {@code unit} and {@code head}. */
    String condition() {
        return "w.closed_at is null and " + condition;
    }

    /** The most urgent first, or what has been waited for longest. */
    String order() {
        return order;
    }
}
