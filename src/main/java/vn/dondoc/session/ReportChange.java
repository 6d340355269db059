package vn.dondoc.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.ReportLines.Line;
import vn.dondoc.text.Entered;

/**
 * One field in which two versions of a report differ.
 *
 * @param row what the row is about; empty for a field outside the lists
 * @param path of the field in the version where it stands, the later one if in both
 * @param field without its row, as in {@code indicators.value}
 */
public record ReportChange(
        Kind kind,
        String row,
        String path,
        String field,
        @Nullable String before,
        @Nullable String after) {

    /** What became of the row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Row by row, field by field: those of the later version in its order, then what it no longer has. */
    public static List<ReportChange> between(Entered earlier, Entered later) {
        ReportLines before = ReportLines.of(earlier);
        ReportLines after = ReportLines.of(later);
        List<ReportChange> changes = new ArrayList<>();
        after.all()
                .forEach(line -> changes.addAll(before.named(line.name())
                        .map(old -> changed(old, line))
                        .orElseGet(() -> whole(Kind.ADDED, line))));
        before.all().stream()
                .filter(line -> after.named(line.name()).isEmpty())
                .forEach(line -> changes.addAll(whole(Kind.REMOVED, line)));
        return changes;
    }

    private static List<ReportChange> changed(Line old, Line now) {
        Set<String> fields = new LinkedHashSet<>(now.fields().keySet());
        fields.addAll(old.fields().keySet());
        return fields.stream()
                .filter(field ->
                        !Objects.equals(old.fields().get(field), now.fields().get(field)))
                .map(field -> new ReportChange(
                        Kind.CHANGED,
                        now.label(),
                        now.path(field),
                        named(now, field),
                        old.fields().get(field),
                        now.fields().get(field)))
                .toList();
    }

    private static List<ReportChange> whole(Kind kind, Line line) {
        return line.fields().entrySet().stream()
                .map((Map.Entry<String, String> field) -> new ReportChange(
                        line.path().isEmpty() ? Kind.CHANGED : kind,
                        line.label(),
                        line.path(field.getKey()),
                        named(line, field.getKey()),
                        kind == Kind.ADDED ? null : field.getValue(),
                        kind == Kind.ADDED ? field.getValue() : null))
                .toList();
    }

    private static String named(Line line, String field) {
        return line.path().isEmpty() ? field : line.list() + "." + field;
    }
}
