package vn.dondoc.session;

import org.jspecify.annotations.Nullable;

/**
 * Another session at the same time that needs the same chair, room or reporting unit.
 *
 * @param name the chair, the room or the unit
 * @param code the other session; null, with its title, where the viewer may not see it
 * @param certain true where both are held at a given hour, so that they do overlap
 */
public record Conflict(
        Kind kind,
        String name,
        @Nullable String code,
        @Nullable String title,
        TimeSlot slot,
        boolean certain) {

    /** Whether the room cannot be had at that hour unless it is shared. */
    public boolean takesRoom() {
        return certain && kind == Kind.ROOM;
    }

    /** What both need, and the form field at which it stands. */
    public enum Kind {
        CHAIR("chairs"),
        ROOM("place"),
        REPORTING_UNIT("reportingUnit");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
