package vn.dondoc.session.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.text.SearchText;

/**
 * Finds the entry of the catalogue that a text names. Words that say nothing about which indicator is meant ("tổng",
 * "trên địa bàn tỉnh", "ước") do not count; any other word does, so that "xuất khẩu gỗ" is never taken for "xuất khẩu".
 */
final class IndicatorWords {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[,.;:“”\"'()–-]");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:tren dia ban|trong pham vi|cua|toan)(?: (?:toan|ca))? (?:tinh|thanh pho)\\b(?: (?:ta|nay))?|\\btren dia ban\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:du kien|du uoc|uoc|uoc tinh|tinh den nay|den nay|luy ke|ca nam|ca|nam|trong ky|trong do|rieng|ve|voi|co|tong cong|tong|toan nganh) )+");
    private static final Pattern BEHIND = Pattern.compile(
            "(?: (?:thuc hien|uoc|uoc thuc hien|uoc dat|dat|ca nam|trong ky|luy ke|den nay|tang|giam|la))+$");

    private IndicatorWords() {}

    /** Of those in use the one that is called so, the unit deciding between several; empty where none is. */
    static Optional<Indicator> meant(String name, String unit, List<Indicator> catalogue) {
        List<Indicator> exact = called(catalogue, List.of(SearchText.fold(name)), false);
        List<Indicator> found = exact.isEmpty() ? called(catalogue, cores(name).toList(), true) : exact;
        List<Indicator> fitting = found.size() < 2
                ? found
                : found.stream()
                        .filter(one -> FigureUnit.converted(BigDecimal.ONE, unit, one.unit())
                                .isPresent())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<Indicator> called(List<Indicator> catalogue, List<String> words, boolean core) {
        return catalogue.stream()
                .filter(Indicator::active)
                .filter(one -> Stream.concat(Stream.of(one.name(), one.code()), one.aliases().stream())
                        .flatMap(own -> core ? cores(own) : Stream.of(SearchText.fold(own)))
                        .anyMatch(words::contains))
                .toList();
    }

    /** With what stands in brackets and without. */
    private static Stream<String> cores(String name) {
        return Stream.of(core(name), core(ASIDE.matcher(name).replaceAll(" ")));
    }

    /** What of a name tells it from others. */
    static String core(String name) {
        String folded = SearchText.fold(MARKS.matcher(SearchText.fold(name)).replaceAll(" "));
        String placed = SearchText.fold(PLACE.matcher(folded).replaceAll(" "));
        String begun = BEFORE.matcher(placed).replaceFirst("");
        String core = BEHIND.matcher(begun).replaceFirst("");
        return core.isEmpty() ? folded : core;
    }
}
