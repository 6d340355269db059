package vn.dondoc.indicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.SearchText;

/**
 * An entry of a province's catalogue.
 *
 * @param code short and stable, in capitals: {@code IIP}
 * @param unit unit of its values, such as "tỷ đồng"
 * @param priceBase such as "giá so sánh 2010"
 * @param scope what the figure covers
 * @param field the field of work, such as "công nghiệp"
 * @param indexForm whether it is written with the base period as 100
 * @param aliases other names under which reports give the same figure
 * @param active whether new reports are offered it
 */
public record Indicator(
        long id,
        long provinceId,
        String code,
        String name,
        @Nullable String nameEn,
        String unit,
        @Nullable String priceBase,
        @Nullable String scope,
        @Nullable String field,
        FigureCalendar calendar,
        boolean indexForm,
        Better better,
        boolean active,
        int ordinal,
        List<String> aliases,
        long version) {

    /** The name in that language, the Vietnamese one where there is no other. */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") && nameEn != null ? nameEn : name;
    }

    /** Whether a report that writes this name and unit means this indicator; case and diacritics do not count. */
    public boolean isMeantBy(String writtenName, String writtenUnit) {
        return same(unit, writtenUnit) && isCalled(writtenName);
    }

    /** Whether the words are its code, its name or one of its other names. */
    public boolean isCalled(String words) {
        return same(name, words) || same(code, words) || aliases.stream().anyMatch(alias -> same(alias, words));
    }

    private static boolean same(String one, String other) {
        return SearchText.fold(one).equals(SearchText.fold(other));
    }
}
