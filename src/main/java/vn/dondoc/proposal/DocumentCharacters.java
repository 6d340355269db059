package vn.dondoc.proposal;

import java.text.Normalizer;

/** Brings the characters of a document into the one form in which its text is read and shown. */
final class DocumentCharacters {

    /** More marks on one letter are no writing; putting them in order would take longer the more there are. */
    private static final int MOST_MARKS = 30;

    private static final String LINE_ENDS = "\u000B\f\u0085\u2028\u2029";

    private DocumentCharacters() {}

    /** In Unicode form NFC, with LF line ends, without signs that cannot be seen. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (c >= ' ' && c < 127 || !isInvisible(c)) {
                clean.appendCodePoint(visible(c));
            }
        }
        return composed(clean.toString());
    }

    /** In Unicode form NFC, in a time that grows with the length only. */
    static String composed(String text) {
        return Normalizer.normalize(withoutPiledMarks(text), Normalizer.Form.NFC);
    }

    /** Zero-width and soft signs, marks of direction, the mark of byte order. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static int visible(int c) {
        if (LINE_ENDS.indexOf(c) >= 0) {
            return '\n';
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return '\uFFFD';
        }
        return c != '\n' && c != '\t' && Character.isISOControl(c) ? ' ' : c;
    }

    private static String withoutPiledMarks(String text) {
        int marks = 0;
        StringBuilder fewer = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            marks = c >= 0x300 && isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS && fewer == null) {
                fewer = new StringBuilder(text.length()).append(text, 0, i);
            } else if (marks <= MOST_MARKS && fewer != null) {
                fewer.append(text, i, i + size);
            }
            i += size;
        }
        return fewer == null ? text : fewer.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
