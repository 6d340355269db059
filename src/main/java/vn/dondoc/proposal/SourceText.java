package vn.dondoc.proposal;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text beside its view for matching, which has the same length: lower case, blanks unified, and the
 * two ways to set a tone mark ("uỷ" and "ủy") written in one way.
 */
final class SourceText {

    /** Only at the end of a syllable, and not behind "q", are there two ways. */
    private static final Pattern TONE_ON_SECOND_VOWEL =
            Pattern.compile("(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\\p{L})");

    private static final Map<String, String> TONE_ON_FIRST_VOWEL = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));
    private static final String TRAILING = "/.,;:!?…\"”“'’–- ";

    private final String raw;
    private final String low;

    SourceText(String text) {
        raw = Normalizer.normalize(text, Normalizer.Form.NFC);
        low = folded(raw);
    }

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            folded.append(isBlank(c) ? ' ' : c);
        }
        return TONE_ON_SECOND_VOWEL
                .matcher(folded)
                .replaceAll(m -> TONE_ON_FIRST_VOWEL.getOrDefault(m.group(), m.group()));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    String low() {
        return low;
    }

    String raw() {
        return raw;
    }

    String raw(Span span) {
        return raw.substring(span.start(), span.end());
    }

    String low(Span span) {
        return low.substring(span.start(), span.end());
    }

    int length() {
        return raw.length();
    }

    /** A matcher over the view for matching, bound to the span; positions count from the start of the text. */
    Matcher find(Pattern pattern, Span span) {
        return pattern.matcher(low).region(span.start(), span.end()).useTransparentBounds(true);
    }

    Matcher findRaw(Pattern pattern, Span span) {
        return pattern.matcher(raw).region(span.start(), span.end()).useTransparentBounds(true);
    }

    boolean contains(Pattern pattern, Span span) {
        return find(pattern, span).find();
    }

    boolean startsWith(Pattern pattern, Span span) {
        return find(pattern, span).lookingAt();
    }

    /** The span without blanks at both ends and without end punctuation. */
    Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (low.charAt(start) == ' ' || ",;:.\"”“–-".indexOf(low.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && TRAILING.indexOf(low.charAt(end - 1)) >= 0 && !closesQuote(start, end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean closesQuote(int start, int at) {
        char c = raw.charAt(at);
        if (c == '”') {
            return raw.substring(start, at).contains("“");
        }
        return c == '"'
                && raw.substring(start, at).chars().filter(x -> x == '"').count() % 2 == 1;
    }
}
