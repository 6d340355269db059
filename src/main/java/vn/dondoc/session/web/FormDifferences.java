package vn.dondoc.session.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Difference;

/** Where a stale form and what is stored differ, field by field. */
final class FormDifferences {

    private static final List<String> NOT_CONTENT = List.of("version", "_csrf", "submit");

    private FormDifferences() {}

    /** @param prefix message keys of the fields' names are {@code <prefix><path without row numbers>} */
    static List<Difference> between(Entered mine, Entered stored, String prefix) {
        Map<String, String> typed = mine.texts();
        Map<String, String> saved = stored.texts();
        TreeSet<String> paths = new TreeSet<>(typed.keySet());
        paths.addAll(saved.keySet());
        return paths.stream()
                .filter(path -> !NOT_CONTENT.contains(path) && !path.endsWith(".ordinal"))
                .filter(path ->
                        !mine.typed(path).strip().equals(stored.typed(path).strip()))
                .map(path -> new Difference(
                        prefix + path.replaceAll("\\[\\d+]", ""),
                        numbered(path, mine.text(path)),
                        numbered(path, stored.text(path))))
                .toList();
    }

    private static @Nullable String numbered(String path, @Nullable String text) {
        String row = path.replaceFirst("^[^\\[]*\\[?(\\d*).*$", "$1");
        return text == null || row.isEmpty() ? text : (Integer.parseInt(row) + 1) + ". " + text;
    }
}
