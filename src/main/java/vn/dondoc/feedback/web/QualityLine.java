package vn.dondoc.feedback.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.feedback.Judged;
import vn.dondoc.text.Piece;

/**
 * A proposal as the quality page shows it.
 *
 * @param words the proposed words beside the final ones, piece by piece
 * @param rule in words; null where nothing was proposed
 */
public record QualityLine(
        Judged judged, List<Piece> words, @Nullable String rule, List<Corrected> fields) {

    /** A field that says something else in the end. */
    public record Corrected(String name, String before, String after) {}

    public long percent() {
        return Math.round(judged.confidence() * 100);
    }
}
