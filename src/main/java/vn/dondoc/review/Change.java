package vn.dondoc.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is different about a task since its period was frozen. The frozen row stays; this stands beside it.
 *
 * @param what which of its facts
 * @param from as it was frozen: a date, a unit's name, or the message key of a word; null for no date
 * @param to as it is now, of the same kind
 * @param on the day on which its state became what it is, where that is known
 */
public record Change(
        What what,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate on) {

    /** The facts of a task on which figures rest. */
    public enum What {
        STATE,
        DUE,
        LEAD,
        NATURE
    }
}
