package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text beside its view for matching, which has the same length: lower case, blanks unified, and the
 * two ways to set a tone mark ("uỷ" and "ủy") written in one way.
 */
final class SourceText {

    /** The second vowel with its mark, and below it what the two letters are with the mark on the first. */
    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";

    private static final String MARKS_ON_O = "òóỏõọòóỏõọ";
    private static final String MARKS_ON_U = "ùúủũụ";
    private static final String TRAILING = "/.,;:!?…\"”“'’–- ";

    private final String raw;
    private final String low;
    private final AgencyNames names;

    SourceText(String text) {
        this(text, AgencyNames.COMMON);
    }

    SourceText(String text, AgencyNames names) {
        this.names = names;
        raw = DocumentCharacters.composed(text);
        low = folded(raw);
    }

    static String folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = isBlank(folded[i]) ? ' ' : Character.toLowerCase(folded[i]);
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            if ((folded[i] == 'o' || folded[i] == 'u') && isMarkedTheOtherWay(folded, i)) {
                unifyMark(folded, i);
            }
        }
        return new String(folded);
    }

    /** Only at the end of a syllable, and not behind "q", are there two ways. */
    private static boolean isMarkedTheOtherWay(char[] text, int vowel) {
        int marked = MARKED.indexOf(text[vowel + 1]);
        boolean pair = marked >= 0 && (text[vowel] == 'u') == (marked >= MARKS_ON_O.length());
        return pair
                && (vowel == 0 || text[vowel - 1] != 'q')
                && (vowel + 2 == text.length || !Character.isLetter(Character.codePointAt(text, vowel + 2)));
    }

    private static void unifyMark(char[] text, int vowel) {
        int marked = MARKED.indexOf(text[vowel + 1]);
        int plain = marked / 5;
        text[vowel] = plain < 2 ? MARKS_ON_O.charAt(marked) : MARKS_ON_U.charAt(marked - MARKS_ON_O.length());
        text[vowel + 1] = "aey".charAt(plain);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    AgencyNames names() {
        return names;
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

    /** The matches in the span, found faster than by {@link Matcher#find()}. */
    Search search(Pattern pattern, Span span) {
        return new Search(pattern, low, span);
    }

    Search searchRaw(Pattern pattern, Span span) {
        return new Search(pattern, raw, span);
    }

    boolean contains(Pattern pattern, Span span) {
        return search(pattern, span).find();
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
        boolean trails = end > start && TRAILING.indexOf(low.charAt(end - 1)) >= 0;
        boolean quoted = trails && count('“', start, end) > 0;
        while (end > start && TRAILING.indexOf(low.charAt(end - 1)) >= 0 && !closesQuote(start, end - 1, quoted)) {
            end--;
        }
        return new Span(start, end);
    }

    /** Two straight marks side by side cannot both be left open, so that the text before is looked through twice at most. */
    private boolean closesQuote(int start, int at, boolean quoted) {
        char c = raw.charAt(at);
        return c == '”' && quoted && count('“', start, at) > 0 || c == '"' && count('"', start, at) % 2 == 1;
    }

    private int count(char mark, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += raw.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }
}
