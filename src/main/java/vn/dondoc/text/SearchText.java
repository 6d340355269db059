package vn.dondoc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search for it: without diacritics, without case. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final String SQL = """
            btrim(regexp_replace(lower(translate(regexp_replace(normalize(%s, NFD), '[\\u0300-\\u036f]+', '', 'g'), 'Đđ', 'dd')),
                  '[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+', ' ', 'g'))""";

    private SearchText() {}

    /** {@code "Đôn  đốc"} becomes {@code "don doc"}; đ is its own letter, not a d with a mark, so it is named. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.replace('Đ', 'd').replace('đ', 'd').toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** An expression of SQL that gives the same for the text of this one. */
    public static String sql(String expression) {
        return SQL.formatted(expression);
    }
}
