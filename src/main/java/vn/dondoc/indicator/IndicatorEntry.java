package vn.dondoc.indicator;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;
import vn.dondoc.text.SearchText;

/**
 * An entry of the catalogue as it is entered.
 *
 * @param code capitals, digits, dots and dashes; it stays what it is once the entry exists
 */
public record IndicatorEntry(
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String unit,
        @Nullable String priceBase,
        @Nullable String scope,
        @Nullable String field,
        FigureCalendar calendar,
        boolean indexForm,
        Better better,
        int ordinal,
        List<String> aliases) {

    static final String CODE = "[A-Z0-9]+([.-][A-Z0-9]+)*";
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_ALIASES = 1000;

    /** Reads the fields and notes what is wrong with them. */
    public static IndicatorEntry of(Entered in, Checks checks) {
        checks.text(in.text("name"), "name", LONGEST_LINE)
                .atMost(in.text("nameEn"), "nameEn", LONGEST_LINE)
                .text(in.text("unit"), "unit", LONGEST_LINE)
                .atMost(in.text("priceBase"), "priceBase", LONGEST_LINE)
                .atMost(in.text("scope"), "scope", LONGEST_LINE)
                .atMost(in.text("field"), "field", LONGEST_LINE)
                .atMost(in.text("aliases"), "aliases", LONGEST_ALIASES);
        return new IndicatorEntry(
                in.text("code"),
                in.text("name"),
                in.text("nameEn"),
                in.text("unit"),
                in.text("priceBase"),
                in.text("scope"),
                in.text("field"),
                requireNonNullElse(in.choice("calendar", FigureCalendar.class, checks), FigureCalendar.STATISTICAL),
                in.flag("indexForm"),
                requireNonNullElse(in.choice("better", Better.class, checks), Better.HIGHER),
                requireNonNullElse(in.integer("ordinal", checks), 0),
                parts(in.textOr("aliases", "")));
    }

    /** Notes what is wrong with the code of a new entry. */
    void checkCode(Checks checks) {
        checks.text(code, "code", LONGEST_CODE)
                .that(code == null || code.matches(CODE), "code", "indicator.code", requireNonNullElse(code, ""));
    }

    /** The words between semicolons or lines. */
    static List<String> parts(String aliases) {
        return Arrays.stream(aliases.split("[;\\r\\n]+"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }

    String requiredName() {
        return requireNonNull(name);
    }

    /** What a search looks through. */
    String search(String withCode) {
        return Stream.concat(Stream.of(withCode, name, nameEn, field, unit), aliases.stream())
                .map(text -> SearchText.fold(requireNonNullElse(text, "")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
