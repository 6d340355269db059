package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * A unit as an administrator enters it; see {@link Unit} for the fields.
 *
 * @param successors short names of the units that take its work over when it ends
 */
public record UnitEntry(
        @Nullable String shortName,
        @Nullable String code,
        @Nullable String prefix,
        @Nullable UnitKind kind,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Integer ordinal,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {

    /** What could not be read is noted in the checks. */
    public static UnitEntry of(Entered entered, Checks checks) {
        return new UnitEntry(
                entered.text("shortName"),
                entered.text("code"),
                entered.text("prefix"),
                entered.choice("kind", UnitKind.class, checks),
                entered.text("name"),
                entered.text("nameEn"),
                entered.integer("ordinal", checks),
                entered.date("validFrom", checks),
                entered.date("validTo", checks),
                entered.each("successors", entered::typed).stream().distinct().toList());
    }

    /** Of an entry that was checked. */
    NewUnit below(@Nullable Unit parent) {
        return new NewUnit(
                parent == null ? null : parent.id(),
                Objects.requireNonNull(shortName),
                Objects.requireNonNull(code),
                parent == null ? prefix : null,
                parent == null ? UnitKind.PROVINCE : Objects.requireNonNull(kind),
                Objects.requireNonNull(name),
                nameEn,
                place(),
                Objects.requireNonNull(validFrom),
                validTo);
    }

    int place() {
        return ordinal == null ? 0 : ordinal;
    }
}
