package vn.dondoc.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.ReferenceKind;

/**
 * A document that sessions and directives refer to, with what came of it as one viewer sees it.
 *
 * @param number for example {@code 29-NQ/TU}
 * @param years the years it is in force, as it is written
 * @param sessions how many sessions refer to it
 * @param directives how many issued directives do
 * @param open of their tasks, those on which something is owed
 * @param overdue of those, the late ones
 */
public record Document(
        long id,
        ReferenceKind kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        String title,
        @Nullable String years,
        long version,
        int sessions,
        int directives,
        int open,
        int overdue,
        int confirmed) {

    /** By what people call it: its number, or its title where it has none. */
    public String name() {
        return number == null ? title : number;
    }

    /** How a list of tasks is asked for what was ordered under it. */
    public String asFilter() {
        return number == null ? "#" + id : number;
    }

    /** The title where it says more than the number. */
    public @Nullable String subject() {
        return title.equals(number) ? null : title;
    }
}
