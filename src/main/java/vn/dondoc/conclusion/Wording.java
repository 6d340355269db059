package vn.dondoc.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * What a directive says, where it says so, and who speaks to whom.
 *
 * @param start first character in the conclusion's text, in UTF-16 units; null when it is tied to no place
 * @param end the character after the last
 * @param issuerText the issuer in words, where it is nobody of the province
 * @param addresseeText the addressee in the words of the text
 */
public record Wording(
        String text,
        @Nullable String shortTitle,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Long issuerId,
        @Nullable String issuerText,
        @Nullable String addresseeText,
        @Nullable String field) {

    private static final int LONGEST_TITLE = 160;

    /** The short title, or the beginning of the text, cut at a word. */
    public String title() {
        if (shortTitle != null) {
            return shortTitle;
        }
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE - 1) + "…";
    }
}
