package vn.dondoc.organization;

import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** A group as an administrator enters it: all units of one kind. */
public record GroupEntry(
        @Nullable String shortName,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable UnitKind kind) {

    /** What could not be read is noted in the checks. */
    public static GroupEntry of(Entered entered, Checks checks) {
        return new GroupEntry(
                entered.text("shortName"),
                entered.text("name"),
                entered.text("nameEn"),
                entered.choice("kind", UnitKind.class, checks));
    }
}
