package vn.dondoc.proposal;

/**
 * Where the captions of a newspaper's pictures begin: the last block of a text whose lines else follow each other without
 * an empty line between. They go on with nobody's words.
 */
final class Captions {

    private static final int LEAST_LINES_OF_BODY = 5;
    private static final int LONGEST_LINE = 220;

    private Captions() {}

    /** The place of the first caption, or the text's length where there is none. */
    static int start(SourceText source) {
        String text = source.raw();
        int end = text.stripTrailing().length();
        int blank = text.lastIndexOf("\n\n", Math.max(0, end - 1));
        int body = blank < 0 ? -1 : text.lastIndexOf("\n\n", blank - 1);
        if (blank < 0
                || lines(text, body + 2, blank) < LEAST_LINES_OF_BODY
                || longestLine(text, blank, end) > LONGEST_LINE) {
            return text.length();
        }
        return blank;
    }

    private static long lines(String text, int from, int to) {
        return from >= to ? 0 : text.substring(from, to).strip().lines().count();
    }

    private static int longestLine(String text, int from, int to) {
        return text.substring(from, to).lines().mapToInt(String::length).max().orElse(0);
    }
}
