package vn.dondoc.proposal;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that a page was too narrow for from lines that end a paragraph. */
final class WrappedLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-–]?\\s*\\d{1,3}\\s*[-–]?\\s*");
    private static final Pattern INDENTED = Pattern.compile("(?:\\t| {4,})");

    private WrappedLines() {}

    /** The width, in characters, to which the text was set; 0 for a text whose lines are whole paragraphs. */
    static int width(SourceText source, List<Span> lines) {
        int longest = 0;
        int open = 0;
        int full = 0;
        for (Span line : lines) {
            int length = source.raw(line).strip().length();
            longest = Math.max(longest, length);
            if (length >= NARROWEST) {
                full++;
                open += endsSentence(source, line) ? 0 : 1;
            }
        }
        return longest <= WIDEST && full >= 6 && open * 2 >= full ? longest : 0;
    }

    /** Empty, or only the number of a page. */
    static boolean isBlank(SourceText source, Span line) {
        return line.length() < 20
                        && (source.low(line).isBlank()
                                || source.find(PAGE_NUMBER, line).matches())
                || source.low(line).isBlank();
    }

    static boolean endsSentence(SourceText source, Span line) {
        String text = source.low(line).stripTrailing();
        return text.isEmpty() || ".;:!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("tp.");
    }

    /** A line goes on in the next when that begins in lower case, or when it reaches the width of the page. */
    static boolean goesOn(SourceText source, Span line, Span next, int width) {
        if (source.low(line).stripTrailing().endsWith("tp.") && source.startsWith(Naming.PROVINCE_NAME, next)) {
            return true;
        }
        char first = source.raw(next).stripLeading().charAt(0);
        boolean adjacent = source.raw()
                        .substring(line.end(), next.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                <= 1;
        if (Character.isLowerCase(first)) {
            return adjacent || width > 0;
        }
        return width > 0
                && adjacent
                && !source.startsWith(INDENTED, next)
                && source.raw(line).stripTrailing().length() + firstWord(source, next) >= width - 1;
    }

    private static int firstWord(SourceText source, Span line) {
        String text = source.raw(line).strip();
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }
}
