package vn.dondoc.review.leader;

/** What a leader says of a unit. */
public enum AppraisalKind {
    /** Biểu dương. */
    COMMENDATION("UnitCommended"),
    /** Phê bình. */
    REPRIMAND("UnitReprimanded");

    private final String event;

    AppraisalKind(String event) {
        this.event = event;
    }

    /** The name under which it is recorded, and told to the unit. */
    String event() {
        return event;
    }
}
