package vn.dondoc.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dondoc.text.ParsedNumber.Ambiguous;
import vn.dondoc.text.ParsedNumber.Invalid;
import vn.dondoc.text.ParsedNumber.Reason;
import vn.dondoc.text.ParsedNumber.Value;

/**
 * Numbers as Vietnamese reports write them: the dot (or a space) groups thousands, the comma begins the decimals.
 * English habits are understood where they leave no doubt.
 *
 * <ul>
 *   <li>{@code 36.539} and {@code 1.234.567}: a dot before three digits groups thousands.
 *   <li>{@code 1.5}, {@code 0.125}, {@code 1234.567}: a dot that cannot group thousands begins the decimals.
 *   <li>{@code 892,3}, {@code 0,001}, {@code 1234,567}: a comma begins the decimals.
 *   <li>{@code 36,539}: the Vietnamese 36,539 and the English thirty-six thousand are both likely: ambiguous.
 *   <li>{@code 1,234,567}: several commas can only group thousands.
 *   <li>{@code 1.234,56} and {@code 1,234.56}: the last of two different separators begins the decimals.
 *   <li>{@code 36 539}: spaces, also non-breaking, group thousands; a dot or comma after them begins the decimals.
 *   <li>A sign may stand in front: {@code -}, {@code −}, {@code –} or {@code +}.
 *   <li>In a percentage {@code 9.635} is ambiguous too, for thousands are as unlikely there as a decimal dot.
 * </ul>
 */
public final class VietnameseNumber {

    private static final int MOST_DIGITS = 30;
    private static final Pattern SHAPE = Pattern.compile("[+-]?\\d[\\d., ]*(?<=\\d)");
    private static final Pattern SPACED = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+([.,]\\d+)?");
    private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private VietnameseNumber() {}

    /** Reads an amount, in which a percent sign has no place. */
    public static ParsedNumber parse(String text) {
        return read(text, cleaned(text), false);
    }

    /** Reads a percentage, with or without its percent sign. */
    public static ParsedNumber parsePercent(String text) {
        String cleaned = cleaned(text);
        return read(
                text,
                cleaned.endsWith("%")
                        ? cleaned.substring(0, cleaned.length() - 1).strip()
                        : cleaned,
                true);
    }

    /** For reading: grouped as the language does, without needless zeros. */
    public static String format(BigDecimal value, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** For an input field: Vietnamese, and never one of the spellings that {@link #parse} would ask back about. */
    public static String toInput(BigDecimal value) {
        String shown = format(value, Locale.forLanguageTag("vi"));
        boolean misreadable = ONE_GROUP.matcher(unsigned(shown)).matches() && shown.contains(",");
        return misreadable ? shown + "0" : shown;
    }

    private static ParsedNumber read(String typed, String cleaned, boolean percent) {
        if (cleaned.isEmpty()) {
            return new Invalid(typed, Reason.EMPTY);
        }
        if (!SHAPE.matcher(cleaned).matches()) {
            return new Invalid(typed, Reason.NOT_A_NUMBER);
        }
        if (cleaned.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return new Invalid(typed, Reason.TOO_LONG);
        }
        return readDigits(typed, cleaned.startsWith("-"), unsigned(cleaned), percent);
    }

    private static ParsedNumber readDigits(String typed, boolean negative, String digits, boolean percent) {
        if (ONE_GROUP.matcher(digits).matches() && (percent || digits.contains(","))) {
            return new Ambiguous(typed, number(negative, digits, true), number(negative, digits, false));
        }
        if (SPACED.matcher(digits).matches()) {
            return new Value(number(negative, digits, true));
        }
        if (DOTTED.matcher(digits).matches()) {
            return new Value(number(negative, digits, digits.contains(",")));
        }
        if (COMMAED.matcher(digits).matches()) {
            return new Value(number(negative, digits, digits.contains(".")));
        }
        if (PLAIN.matcher(digits).matches()) {
            return new Value(number(negative, digits, true));
        }
        return new Invalid(typed, Reason.SEPARATORS);
    }

    /** @param decimals whether the last dot or comma, if there is one, begins the decimals */
    private static BigDecimal number(boolean negative, String digits, boolean decimals) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        String whole = decimals && last >= 0 ? digits.substring(0, last) : digits;
        String fraction = decimals && last >= 0 ? digits.substring(last) : "";
        String plain = whole.replaceAll("[., ]", "") + fraction.replace(',', '.');
        BigDecimal value = new BigDecimal(plain);
        return negative ? value.negate() : value;
    }

    private static String cleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\t]+", " ")
                .replaceAll("^ ?[−–‐‑-] ?", "-")
                .strip();
    }

    private static String unsigned(String number) {
        return number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
    }
}
