package vn.dondoc.proposal;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of annotations and proposals, spelled so that they can be compared. */
final class ExtractionWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** hoà and hòa, uỷ and ủy: one spelling. */
    private static final Map<String, String> TONES = tones();

    private ExtractionWords() {}

    private static Map<String, String> tones() {
        Map<String, String> tones = new LinkedHashMap<>();
        for (String vowels : List.of("oa", "oe", "uy")) {
            for (String mark : List.of("\u0300", "\u0301", "\u0309", "\u0303", "\u0323")) {
                tones.put(nfc(vowels + mark), nfc(vowels.charAt(0) + mark + vowels.charAt(1)));
            }
        }
        return tones;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String normal(@Nullable String text) {
        String normal = text == null ? "" : nfc(text).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> tone : TONES.entrySet()) {
            normal = normal.replace(tone.getKey(), tone.getValue());
        }
        return normal;
    }

    static List<String> of(@Nullable String text) {
        return WORD.matcher(normal(text)).results().map(MatchResult::group).toList();
    }

    /** F1 of the words. */
    static double likeness(@Nullable String one, @Nullable String other) {
        List<String> left = of(one);
        List<String> right = of(other);
        int common = ExtractionScore.inCommon(left, right);
        return common == 0 ? 0 : 2.0 * common / (left.size() + right.size());
    }

    /** A unit with its variants made one: tỉ, tỷ and tỷ đồng; the sign and the word for percent stay apart. */
    static String unit(@Nullable String unit) {
        String spelled = (unit == null ? "" : unit).replace("%", " phantram ").replace("tỉ", "tỷ");
        String words = String.join(
                " ", of(spelled).stream().filter(w -> !w.equals("mỗi")).toList());
        return switch (words) {
            case "tỷ" -> "tỷ đồng";
            case "triệu" -> "triệu đồng";
            default -> words;
        };
    }
}
