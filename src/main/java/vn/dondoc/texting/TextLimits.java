package vn.dondoc.texting;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How long a text may be. Without diacritics it is written in the GSM alphabet (3GPP TS 23.038): 160 letters, or 153 in
 * each of several parts; with them in UCS-2: 70, or 67 in each.
 *
 * @param unaccented whether Vietnamese is written without its diacritics
 * @param parts how many parts a text may have
 */
public record TextLimits(boolean unaccented, int parts) {

    private static final int ONE_GSM = 160;
    private static final int EACH_GSM = 153;
    private static final int ONE_UCS2 = 70;
    private static final int EACH_UCS2 = 67;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\n -~]");
    private static final String COUNTED_TWICE = "^{}\\[~]|";

    /** The text in the letters of the channel. */
    public String written(String text) {
        if (!unaccented) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String plain = bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('`', ' ')
                .replace('–', '-')
                .replace("…", "...");
        return NOT_PLAIN.matcher(plain).replaceAll(" ");
    }

    /** How much of the allowance the written text takes. */
    public int length(String written) {
        return unaccented
                ? (int) written.chars()
                        .map(letter -> COUNTED_TWICE.indexOf(letter) < 0 ? 1 : 2)
                        .sum()
                : written.length();
    }

    /** The allowance: 160 or 306 without diacritics, 70 or 134 with them, for one part or two. */
    public int most() {
        if (parts <= 1) {
            return unaccented ? ONE_GSM : ONE_UCS2;
        }
        return parts * (unaccented ? EACH_GSM : EACH_UCS2);
    }

    public boolean allow(String text) {
        return length(written(text)) <= most();
    }
}
