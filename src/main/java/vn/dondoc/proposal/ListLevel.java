package vn.dondoc.proposal;

import java.util.Locale;

/**
 * One level of an automatic list in a Word file.
 *
 * @param start the first number
 * @param format how Word calls the kind of numbers: "decimal", "lowerLetter", "bullet"
 * @param text the mark, "%1" standing for the number of the first level: "%1.%2."
 */
record ListLevel(int start, String format, String text) {

    static final ListLevel NONE = new ListLevel(1, "decimal", "");

    /** Longer marks are none, and would let a small file grow into a large text. */
    private static final int LONGEST = 40;

    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 399;
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    ListLevel startingAt(int first) {
        return new ListLevel(first, format, text);
    }

    ListLevel numbered(String newFormat) {
        return new ListLevel(start, newFormat, text);
    }

    ListLevel marked(String newText) {
        return new ListLevel(start, format, newText.length() > LONGEST ? "" : newText);
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** The sign of a font for pictures tells nothing in a text, so that a dash stands for it. */
    String bullet() {
        return text.equals("+") || text.equals("*") ? text : "-";
    }

    String number(int value) {
        return switch (format) {
            case "lowerLetter" -> letter(value);
            case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "none" -> "";
            default -> String.valueOf(value);
        };
    }

    private static String letter(int value) {
        return value < 1 || value > LETTERS ? String.valueOf(value) : String.valueOf((char) ('a' + value - 1));
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMANS[i]);
            }
        }
        return roman.toString();
    }
}
