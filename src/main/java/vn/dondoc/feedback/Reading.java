package vn.dondoc.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading with its proposals in the order of the text.
 *
 * @param readBy full name
 * @param textHash see {@link Readings#hash}
 */
public record Reading(
        long id,
        String readBy,
        Instant readAt,
        @Nullable LocalDate referenceDate,
        String textHash,
        int textLength,
        List<Item> items) {

    public List<Item> pending() {
        return items.stream().filter(Item::isPending).toList();
    }
}
