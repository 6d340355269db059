package vn.dondoc.handover;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as it is asked for; units by short name.
 *
 * @param unit the unit that ends
 * @param on its last day
 * @param successor who takes whatever is not named in {@code successors}
 * @param successors by {@code LED:<code>}, or by the code alone for everything of that code
 */
public record NewHandover(
        String unit, @Nullable LocalDate on, @Nullable String successor, Map<String, String> successors) {

    public NewHandover {
        successors = Map.copyOf(successors);
    }

    /** The short name of the successor of the item, or null where none is named. */
    @Nullable
    String successorOf(Item item) {
        String named = successors.getOrDefault(item.key(), successors.get(item.subject()));
        return named == null || named.isBlank() ? successor : named;
    }
}
