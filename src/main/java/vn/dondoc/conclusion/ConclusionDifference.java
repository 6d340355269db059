package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Piece;

/**
 * What is different between two versions of a conclusion.
 *
 * @param from the earlier version
 * @param text empty where the text is the same
 * @param directives those that are different, in the order of the later version, the dropped ones last
 */
public record ConclusionDifference(long from, List<Piece> text, List<Changed> directives) {

    public boolean isEmpty() {
        return text.isEmpty() && directives.isEmpty();
    }

    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }

    /**
     * A directive that is different.
     *
     * @param number now, from 1; null where it was dropped
     * @param before the number before; null where it is new
     */
    public record Changed(
            Kind kind, @Nullable Integer number, @Nullable Integer before, List<Piece> text, List<Field> fields) {}

    /** A field of a directive with what stood there and what stands there now, as it is sent. */
    public record Field(
            String name, @Nullable Object before, @Nullable Object after) {}
}
