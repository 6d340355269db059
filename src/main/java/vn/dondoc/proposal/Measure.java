package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, written the Vietnamese way: 36.539 is thirty-six thousand, 892,3 has a decimal. */
record Measure(Span span, BigDecimal value, String unit, boolean counts) {

    private static final String AMOUNTS =
            "%|(?:nghìn |triệu |ngàn )?(?:tỷ|tỉ) (?:đồng|usd|kwh)|(?:triệu|nghìn|ngàn) (?:đồng|usd|tấn|lượt(?: khách)?|kwh|m3|người|con)"
                    + "|tỷ|tỉ|usd|tấn|ha|mwp|mw|kwh|km|m2|m3|điểm|lượt khách|lượt";
    private static final String THINGS =
            "cụm công nghiệp|khu công nghiệp|doanh nghiệp(?:, đơn vị, cá nhân)?|lao động|nhà máy|hệ thống|nước và vùng lãnh thổ|dự án|thôn|xã|hộ"
                    + "|trường hợp|công trình|vụ|hợp tác xã|sản phẩm|chợ|cơ sở|hồ sơ|thủ tục|giấy phép|trường|giường bệnh";
    private static final Pattern MEASURE =
            Pattern.compile("(?<![\\d/.,\\p{L}-])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)\\s*(?:(" + AMOUNTS
                    + ")|(" + THINGS + "))(?![\\p{L}\\d])(?!/)");
    private static final Pattern PERCENT_OF_PLAN = Pattern.compile("(?<![\\d/.,\\p{L}-])(\\d+(?:,\\d+)?)\\s*%(?=/kh)");

    static List<Measure> in(SourceText source, Span span) {
        List<Measure> measures = new ArrayList<>();
        Matcher match = source.find(MEASURE, span);
        while (match.find()) {
            boolean counts = match.group(3) != null;
            Span unit = new Span(match.start(counts ? 3 : 2), match.end(counts ? 3 : 2));
            measures.add(new Measure(
                    new Span(match.start(), match.end()), number(match.group(1)), source.raw(unit), counts));
        }
        Matcher planned = source.find(PERCENT_OF_PLAN, span);
        while (planned.find()) {
            measures.add(new Measure(new Span(planned.start(), planned.end()), number(planned.group(1)), "%", false));
        }
        measures.sort(Comparator.comparingInt(m -> m.span().start()));
        return measures;
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    /** Vietnamese number: dots group thousands, the comma is the decimal sign. */
    static BigDecimal number(String written) {
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }
}
