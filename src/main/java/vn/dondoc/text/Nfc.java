package vn.dondoc.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one form in which text is stored: composed Unicode (NFC), line ends as LF, no control characters, no invisible
 * characters that turn the reading direction or hide inside words, no half surrogates. Spaces at the ends stay.
 */
public final class Nfc {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern UNWANTED = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private Nfc() {}

    public static String of(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }
}
