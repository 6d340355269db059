package vn.dondoc.session.reading;

import java.util.HashSet;
import java.util.Set;
import vn.dondoc.text.Entered;

/**
 * A report's form as somebody left it, not saved.
 *
 * @param version of the report that it was opened with
 */
public record UnsavedReport(long version, Entered entered) {

    /** Whether some of its rows come from a text. */
    public boolean isRead() {
        return entered.texts().keySet().stream().anyMatch(path -> path.endsWith("." + FormRows.FROM_TEXT));
    }

    /** Whether it says anything else than what is stored. */
    boolean differsFrom(Entered stored) {
        Set<String> paths = new HashSet<>(entered.texts().keySet());
        paths.addAll(stored.texts().keySet());
        return paths.stream()
                .filter(path -> !path.endsWith(".key") && !path.endsWith(".field"))
                .anyMatch(path ->
                        !entered.typed(path).strip().equals(stored.typed(path).strip()));
    }
}
