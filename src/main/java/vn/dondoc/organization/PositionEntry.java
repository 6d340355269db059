package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** A position as an administrator enters it. */
public record PositionEntry(
        @Nullable String title,
        @Nullable String titleEn,
        boolean head,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int LONGEST_TITLE = 200;

    /** What could not be read is noted in the checks. */
    public static PositionEntry of(Entered entered, Checks checks) {
        return new PositionEntry(
                entered.text("title"),
                entered.text("titleEn"),
                entered.flag("head"),
                entered.date("validFrom", checks),
                entered.date("validTo", checks));
    }

    void check(Checks checks) {
        LocalDate from = validFrom;
        LocalDate to = validTo;
        checks.text(title, "title", LONGEST_TITLE)
                .atMost(titleEn, "titleEn", LONGEST_TITLE)
                .present(from, "validFrom")
                .that(from == null || to == null || !to.isBefore(from), "validTo", "endBeforeStart");
    }

    /** Of an entry that was checked. */
    Position held(long person, long unit, int ordinal) {
        return new Position(
                person,
                unit,
                Objects.requireNonNull(title),
                titleEn,
                head,
                ordinal,
                Objects.requireNonNull(validFrom),
                validTo);
    }
}
