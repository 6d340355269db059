package vn.dondoc.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Entered;
import vn.dondoc.text.SearchText;

/**
 * An entered report row by row. A row is known by what it is about, not by its place, so that two versions can be laid
 * beside each other after rows were added, dropped or moved.
 */
public final class ReportLines {

    private static final Pattern PATH = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?(?:\\.(.+))?");
    private static final List<String> NAMES = List.of("name", "weakness", "product", "text");

    private final Map<String, Line> byName = new LinkedHashMap<>();

    private ReportLines() {}

    /**
     * One row, or the fields outside every list.
     *
     * @param name stable as long as the row is about the same thing; empty for the fields outside the lists
     * @param path {@code indicators[3]}, or empty
     * @param label what people call it
     */
    public record Line(String name, String path, String label, Map<String, String> fields) {

        /** The path of one of its fields. */
        public String path(String field) {
            return path.isEmpty() ? field : path + "." + field;
        }

        public String list() {
            return path.isEmpty() ? "" : path.substring(0, path.indexOf('['));
        }
    }

    public static ReportLines of(Entered report) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        report.texts().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey(ReportLines::byPlace))
                .forEach(field -> put(rows, field.getKey(), field.getValue().strip()));
        ReportLines lines = new ReportLines();
        Map<String, Integer> seen = new HashMap<>();
        rows.forEach((path, fields) -> {
            String subject = subject(path, fields);
            int before = seen.merge(subject, 1, Integer::sum);
            String name = before == 1 ? subject : subject + "~" + before;
            lines.byName.put(name, new Line(name, path, label(fields), fields));
        });
        return lines;
    }

    private static int byPlace(String one, String other) {
        return place(one).compareTo(place(other));
    }

    private static String place(String path) {
        Matcher found = PATH.matcher(path);
        return found.matches() && found.group(2) != null
                ? "%s[%06d]%s".formatted(found.group(1), Integer.valueOf(found.group(2)), path)
                : path;
    }

    private static void put(Map<String, Map<String, String>> rows, String path, String text) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return;
        }
        boolean listed = found.group(2) != null;
        String row = listed ? found.group(1) + "[" + found.group(2) + "]" : "";
        String field = listed ? found.group(3) : path;
        rows.computeIfAbsent(row, none -> new LinkedHashMap<>()).put(field == null ? "name" : field, text);
    }

    private static String subject(String path, Map<String, String> fields) {
        if (path.isEmpty()) {
            return "";
        }
        String list = path.substring(0, path.indexOf('['));
        String about = fields.containsKey("code") && list.equals("indicators")
                ? fields.get("code")
                : Stream.of(label(fields), fields.getOrDefault("unit", "")).collect(Collectors.joining("|"));
        return list + ":" + SearchText.fold(about + "|" + fields.getOrDefault("periodLabel", ""));
    }

    private static String label(Map<String, String> fields) {
        return NAMES.stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .findFirst()
                .orElse("");
    }

    public List<Line> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Line> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The row at {@code indicators[3]}, or the fields outside the lists for an empty path. */
    public Optional<Line> at(String path) {
        return byName.values().stream().filter(line -> line.path().equals(path)).findFirst();
    }

    /** What stands at a field, by its whole path. */
    public @Nullable String text(String path) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return null;
        }
        String row = found.group(2) == null ? "" : found.group(1) + "[" + found.group(2) + "]";
        String field = row.isEmpty() ? path : found.group(3);
        return at(row).map(line -> line.fields().get(field == null ? "name" : field))
                .orElse(null);
    }

    /** The row part of a path, {@code indicators[3]} of {@code indicators[3].value}; empty outside the lists. */
    static String rowOf(String path) {
        return path.contains("]") ? path.substring(0, path.indexOf(']') + 1) : "";
    }

    /** The field part of a path, {@code value} of {@code indicators[3].value}. */
    static String fieldOf(String path) {
        String row = rowOf(path);
        return row.isEmpty() ? path : path.length() > row.length() ? path.substring(row.length() + 1) : "";
    }
}
