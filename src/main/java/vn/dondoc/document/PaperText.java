package vn.dondoc.document;

import java.text.Normalizer;

/** Text as a paper may bear it: composed, without control, direction and other unprintable signs. */
final class PaperText {

    private PaperText() {}

    /** Line ends and tabs become spaces; lone halves of surrogate pairs and what XML does not allow disappear. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> append(clean, sign));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder clean, int sign) {
        if (sign == '\n' || sign == '\t' || sign == '\r' || sign == 0x2028 || sign == 0x2029) {
            clean.append(' ');
        } else if (printable(sign)) {
            clean.appendCodePoint(sign);
        }
    }

    private static boolean printable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
