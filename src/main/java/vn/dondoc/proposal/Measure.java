package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number with its unit, written the Vietnamese way: 36.539 is thirty-six thousand, 892,3 has a decimal.
 *
 * @param counts whether it counts things instead of measuring an amount
 */
record Measure(Span span, BigDecimal value, String unit, boolean counts) {

    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\d.,\\p{L}+-])(?<!\\d/)(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?:\\s?[-–]\\s?\\d+(?:[.,]\\d+)*)?(?:/\\d[\\d.,]*(?=\\s*\\p{L}))?\\s*(?:("
                    + Units.COUNTED + ")|(" + Units.AMOUNT + "))(?![\\p{L}\\d])");
    private static final Pattern PERCENT_OF_PLAN =
            Pattern.compile("(?<![\\d.,\\p{L}+-])(?<!\\d/)(\\d+(?:,\\d+)?)\\s*%(?=/kh)");

    /** What stands before a number that names a day, a place or a rule instead of counting. */
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?<![\\p{L}])(?:ngày|tháng|quý|khoản|điều|khóa|thứ|quận|phường|tổ|khu phố|quốc lộ|tỉnh lộ|đường|đợt|(?<!tổng |trong )số|hạng|nhóm|lần|khu vực|đội|cấp độ|(?<!các )loại|tuyến|phòng|ca)\\s+$");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}");
    private static final Pattern MULTIPLE = Pattern.compile(Units.MULTIPLE);

    static List<Measure> in(SourceText source, Span span) {
        List<Measure> measures = new ArrayList<>();
        Search match = source.search(MEASURE, span);
        while (match.find()) {
            boolean counts = match.group(2) != null;
            Span unit = new Span(match.start(counts ? 2 : 3), match.end(counts ? 2 : 3));
            Span before = new Span(Math.max(span.start(), match.start() - 12), match.start());
            boolean broken = counts
                    && match.group(1).indexOf(',') >= 0
                    && match.group(2).indexOf('/') < 0
                    && !source.startsWith(MULTIPLE, unit);
            if ((!broken || match.group(2).equals("điểm"))
                    && !source.contains(NO_COUNT, before)
                    && !isName(source, unit)) {
                measures.add(new Measure(
                        new Span(match.start(), match.end()),
                        number(match.group(1)),
                        source.raw(unit),
                        counts && !broken));
            }
        }
        Search planned = source.search(PERCENT_OF_PLAN, span);
        while (planned.find()) {
            Span found = new Span(planned.start(), planned.end());
            if (measures.stream().noneMatch(m -> m.span().start() == found.start())) {
                measures.add(new Measure(found, number(planned.group(1)), "%", false));
            }
        }
        measures.sort(
                (one, other) -> Integer.compare(one.span().start(), other.span().start()));
        return measures;
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
