package vn.dondoc.conclusion.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.DirectiveLine;

/**
 * A piece of the source text.
 *
 * @param number of the directive that was taken from it, or null
 */
record SourcePart(String text, @Nullable Integer number) {

    /** The whole text; of directives that overlap the later one gives way where the earlier one stands. */
    static List<SourcePart> of(String text, List<DirectiveLine> directives) {
        List<SourcePart> parts = new ArrayList<>();
        int done = 0;
        for (DirectiveLine line : inOrder(directives)) {
            int start = Math.max(done, place(line.directive().start()));
            int end = Math.min(text.length(), place(line.directive().end()));
            if (start < end) {
                add(parts, text.substring(done, start), null);
                add(parts, text.substring(start, end), line.number());
                done = end;
            }
        }
        add(parts, text.substring(done), null);
        return parts;
    }

    private static List<DirectiveLine> inOrder(List<DirectiveLine> directives) {
        return directives.stream()
                .filter(line -> line.directive().start() != null)
                .sorted(Comparator.comparingInt(line -> place(line.directive().start())))
                .toList();
    }

    private static int place(@Nullable Integer place) {
        return place == null ? 0 : place;
    }

    private static void add(List<SourcePart> parts, String text, @Nullable Integer number) {
        if (!text.isEmpty()) {
            parts.add(new SourcePart(text, number));
        }
    }
}
