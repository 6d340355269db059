package vn.dondoc.review.picture;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.LikeUnits;

/**
 * A rate in a table: its words, and its two numbers leading to their tasks.
 *
 * @param percent cut off after two decimals; null where the whole is nothing
 */
public record Share(
        @Nullable BigDecimal percent, String words, long part, long whole, String partUrl, String wholeUrl) {

    /** The same of all units of a group. */
    Share within(LikeUnits group) {
        return new Share(percent, words, part, whole, partUrl + "&group=" + group, wholeUrl + "&group=" + group);
    }

    /** {@code 98,62% · 16.051/16.274}. */
    String label(PictureWords words) {
        return this.words + " · " + words.number(part) + "/" + words.number(whole);
    }
}
