package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, written the Vietnamese way: 36.539 is thirty-six thousand, 892,3 has a decimal.
 *
 * @param counts whether it counts things instead of measuring an amount
 */
record Measure(Span span, BigDecimal value, String unit, boolean counts) {

    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\d.,\\p{L}+-])(?<!\\d/)(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?:\\s?[-–]\\s?\\d+(?:[.,]\\d+)*)?(?:/\\d+(?:[.,]\\d+)*(?=\\s*\\p{L}))?\\s*(?:("
                    + Units.COUNTED + ")|(" + Units.AMOUNT + "|lần(?= (?:so |với )*(?:cùng kỳ|năm))))(?![\\p{L}\\d])");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern GROWN =
            Pattern.compile("(?<![\\p{L}])(?:gấp|tăng) (?:khoảng |gần |hơn |trên |tới )*$");

    /** What stands before a number that names a day, a place or a rule instead of counting. */
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?<![\\p{L}])(?:ngày|tháng|quý|khoản|điều|khóa|thứ|quận|phường|tổ|khu phố|quốc lộ|tỉnh lộ|đường|đợt|(?<!tổng |trong )số|hạng|nhóm|lần|khu vực|đội|cấp độ|(?<!các )loại|tuyến|phòng|ca|lớp|khối|tầng|(?<!nông )thôn|ấp|bậc|vòng|km|mục|chương|thế kỷ)\\s+$");

    private static final Pattern BILLION = Pattern.compile("tỷ|tỉ");
    private static final Pattern MILLIONS =
            Pattern.compile("\\s+(\\d{1,3}(?:,\\d+)?)\\s+(triệu(?:\\s(?:đồng|usd|đô la))?)(?![\\p{L}\\d])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}");
    private static final Pattern MULTIPLE = Pattern.compile(Units.MULTIPLE);

    static List<Measure> in(SourceText source, Span span) {
        List<Measure> measures = new ArrayList<>();
        Search match = source.search(MEASURE, span);
        int read = span.start();
        while (match.find()) {
            Span before = new Span(Math.max(span.start(), match.start() - 12), match.start());
            if (match.start() >= read && !source.contains(NO_COUNT, before)) {
                Measure measure = match.group(2) == null ? measured(source, match) : counted(source, match);
                if (measure != null) {
                    Measure whole = measure.withMillions(source, span);
                    measures.add(whole);
                    read = whole.span().end();
                }
            }
        }
        return measures;
    }

    /** "1 tỷ 850 triệu USD" is one sum, in millions. */
    private Measure withMillions(SourceText source, Span within) {
        Matcher millions = source.find(MILLIONS, within.from(span.end()));
        if (!BILLION.matcher(SourceText.folded(unit)).matches() || !millions.lookingAt()) {
            return this;
        }
        return new Measure(
                new Span(span.start(), millions.end()),
                value.movePointRight(3).add(number(millions.group(1))),
                source.raw(new Span(millions.start(2), millions.end(2))),
                false);
    }

    private static @Nullable Measure counted(SourceText source, Search match) {
        Span unit = new Span(match.start(2), match.end(2));
        boolean broken = match.group(1).indexOf(',') >= 0
                && match.group(2).indexOf('/') < 0
                && !source.startsWith(MULTIPLE, unit);
        boolean isThing = !broken || match.group(2).equals("điểm");
        return isThing && !isName(source, unit) ? of(source, match, 2, !broken) : null;
    }

    private static @Nullable Measure measured(SourceText source, Search match) {
        Span unit = new Span(match.start(3), match.end(3));
        if (!match.group(3).equals("lần")) {
            return isName(source, unit) ? null : of(source, match, 3, false);
        }
        Span around = new Span(Math.max(0, match.start() - 20), match.start());
        return source.contains(GROWN, around) ? grown(match) : null;
    }

    /** "gấp 3,1 lần" is a growth by 210 %. */
    private static Measure grown(Search match) {
        BigDecimal growth = number(match.group(1)).subtract(BigDecimal.ONE).multiply(HUNDRED);
        return new Measure(new Span(match.start(), match.end()), growth, "%", false);
    }

    private static Measure of(SourceText source, Search match, int unit, boolean counts) {
        return new Measure(
                new Span(match.start(), match.end()),
                number(match.group(1)),
                source.raw(new Span(match.start(unit), match.end(unit))),
                counts);
    }

    /** "164 Đồng Khởi": a unit written like a name and followed by more of it. */
    private static boolean isName(SourceText source, Span unit) {
        Span word = new Span(unit.start(), Math.min(unit.end() + 2, source.raw().length()));
        return NAME.matcher(source.raw(word)).matches();
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    /** Vietnamese number: dots group thousands, the comma is the decimal sign. */
    static BigDecimal number(String written) {
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }
}
