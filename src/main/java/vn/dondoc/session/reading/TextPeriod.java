package vn.dondoc.session.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.text.SearchText;

/** The period that a report's own title names. */
final class TextPeriod {

    private static final int TITLE_LINES = 12;
    private static final Pattern PERIOD = Pattern.compile(
            "\\d{1,2} thang(?: dau| cuoi)?(?: nam)? \\d{4}|(?:thang \\d{1,2}|quy (?:iv|iii|ii|i|[1-4]))(?:/| nam )\\d{4}|nam \\d{4}");
    private static final Pattern YEAR = Pattern.compile("(?:(?: nam)? \\d{4}|/\\d{4}| nam)$");

    private static final Pattern HAS_YEAR = Pattern.compile("\\d{4}$");

    private TextPeriod() {}

    /** Folded; empty where no line at the top names one. */
    static String of(String text) {
        return text.lines()
                .map(SearchText::fold)
                .filter(line -> !line.isEmpty())
                .limit(TITLE_LINES)
                .map(PERIOD::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    /** Also where one of them leaves the year out. */
    static boolean same(String one, String other) {
        String first = SearchText.fold(one);
        String second = SearchText.fold(other);
        String bare = YEAR.matcher(first).replaceFirst("");
        boolean bothHaveYears =
                HAS_YEAR.matcher(first).find() && HAS_YEAR.matcher(second).find();
        return first.equals(second)
                || !bare.isBlank()
                        && !bothHaveYears
                        && bare.equals(YEAR.matcher(second).replaceFirst(""));
    }
}
