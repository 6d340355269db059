package vn.dondoc.session;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Who takes part: exactly one of a person, a unit, a group of units, or words for those outside the tree. */
@Table("session_participant")
public record Participant(
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable Long groupId,
        @Nullable String label) {

    public static Participant unit(long id) {
        return new Participant(null, id, null, null);
    }

    public static Participant group(long id) {
        return new Participant(null, null, id, null);
    }

    public static Participant person(long id) {
        return new Participant(id, null, null, null);
    }

    public static Participant named(String label) {
        return new Participant(null, null, null, label);
    }
}
