package vn.dondoc.occurrence;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That the event happened for which a task waited.
 *
 * @param on the day on which it happened; null where it has not happened after all
 * @param due the day on which the task is due in consequence
 * @param document number of the document by which it is known
 * @param reason why what was recorded before is corrected
 */
public record Happening(
        @Nullable LocalDate on,
        @Nullable LocalDate due,
        @Nullable String document,
        @Nullable String text,
        @Nullable String reason) {

    Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        put(details, "on", on);
        put(details, "due", due);
        put(details, "document", document);
        put(details, "text", text);
        put(details, "reason", reason);
        return details;
    }

    private static void put(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
