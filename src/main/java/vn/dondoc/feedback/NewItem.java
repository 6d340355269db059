package vn.dondoc.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposal to be kept.
 *
 * @param text the proposed words
 * @param start first character in the text that was read, in UTF-16 units; null where it is tied to no place
 * @param end the character after the last
 * @param fields what is proposed besides the words: strings, numbers, booleans, lists and maps of these
 * @param confidence between 0 and 1
 * @param rule name of the rule that found it
 * @param taken true where the form has the same thing already; it is kept as found, and nobody is asked about it
 */
public record NewItem(
        Kind kind,
        String text,
        @Nullable Integer start,
        @Nullable Integer end,
        Map<String, @Nullable Object> fields,
        double confidence,
        String rule,
        boolean taken) {}
