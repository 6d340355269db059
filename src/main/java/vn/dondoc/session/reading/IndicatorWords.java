package vn.dondoc.session.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            "^(?:(?:phan dau|muc tieu|chi tieu|du kien|du uoc|uoc|uoc tinh|tinh den nay|den nay|luy ke|ca nam|ca|nam|trong ky|trong do|rieng|ve|voi|co|tong cong|tong|toan nganh) )+");
    private static final Pattern BEHIND = Pattern.compile(
            "(?: (?:(?:tinh )?den (?:het )?(?:ngay |thang )?\\d{1,2}(?:/\\d{1,2})?(?:/\\d{4})?|thuc hien|uoc|uoc thuc hien|uoc dat|dat|ca nam|trong ky|luy ke|den nay|tang|giam|la))+$");

    private final Map<String, Set<Indicator>> exact = new HashMap<>();
    private final Map<String, Set<Indicator>> byCore = new HashMap<>();

    /** @param catalogue of which only what is in use counts */
    IndicatorWords(List<Indicator> catalogue) {
        catalogue.stream().filter(Indicator::active).forEach(one -> Stream.concat(
                        Stream.of(one.name(), one.code()), one.aliases().stream())
                .forEach(own -> note(own, one)));
    }

    private void note(String own, Indicator entry) {
        exact.computeIfAbsent(SearchText.fold(own), words -> new LinkedHashSet<>())
                .add(entry);
        cores(own).forEach(core -> byCore.computeIfAbsent(core, words -> new LinkedHashSet<>())
                .add(entry));
    }

    /** The one that is called so, the unit deciding between several; empty where none is. */
    Optional<Indicator> meant(String name, String unit) {
        Set<Indicator> called = exact.getOrDefault(SearchText.fold(name), Set.of());
        List<Indicator> found = called.isEmpty()
                ? cores(name)
                        .flatMap(core -> byCore.getOrDefault(core, Set.of()).stream())
                        .distinct()
                        .toList()
                : List.copyOf(called);
        List<Indicator> fitting = found.size() < 2
                ? found
                : found.stream()
                        .filter(one -> FigureUnit.converted(BigDecimal.ONE, unit, one.unit())
                                .isPresent())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
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
