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

    private static final String TIMES = "(?:(?:nghìn|ngàn|vạn|triệu|trăm)\\s+)?";
    private static final String PER = "(?:/[\\p{L}]+\\d?(?:\\s(?:dân|người|năm))?(?:/[\\p{L}]+)?)?";
    private static final String AMOUNTS =
            "%|" + TIMES + "(?:tỷ|tỉ)(?:\\s(?:đồng|usd|đô la(?: mỹ)?|kwh|lượt))?" + PER + "|" + TIMES
                    + "(?:đồng(?! chí| bộ| thời| bào| tiền)|đô la(?: mỹ)?|euro|usd|tấn|tạ|kg|lít|ha|héc ta|hecta|km|m2|m3|m²|m³|mwp|mw|kwp|kwh|teu)"
                    + PER
                    + "|triệu|điểm(?!\\s(?:du|trường|cầu|đen|nóng|sạt|ngập|dân|giết|thu|bưu|bán|giao|nghẽn|kinh|xử|tập))|m(?![\\p{L}\\d])";
    private static final String THINGS =
            "khoa, phòng|viên chức, người lao động|mẫu|tuyến|khoản thu|dn(?![\\p{L}])|huy chương|sự kiện|chuyến|gói thầu|hợp đồng|hạng mục|chi nhánh|cụm công nghiệp|khu công nghiệp|khu kinh tế|kcn|ccn|làng nghề|lượt doanh nghiệp|doanh nghiệp(?:, đơn vị, cá nhân)?|hợp tác xã|htx|tổ hợp tác"
                    + "|lượt lao động|lao động|lượt khách|lượt người|lượt dự án|lượt|du khách|khách|học sinh|sinh viên|học viên|giáo viên|viên chức|công chức|cán bộ|đảng viên|hội viên"
                    + "|chiến sĩ|bác sĩ|bệnh nhân|bệnh viện|giường bệnh|giường|ca(?= mắc| tử| nhiễm| bệnh| dương|\\s*[,;.(])|nhà máy|nhà đầu tư|nhà|hệ thống|nước và vùng lãnh thổ"
                    + "|quốc gia(?:, vùng lãnh thổ| và vùng lãnh thổ)?|dự án|công trình|phòng học|phòng|trường hợp|trường|lớp|thôn|bản|ấp|làng|xã|phường|huyện|hộ kinh doanh|hộ gia đình|hộ dân|hộ nghèo|hộ"
                    + "|vụ việc|vụ án|vụ|sản phẩm|chợ|siêu thị|cơ sở|hồ sơ|thủ tục(?: hành chính)?|giấy phép|giấy chứng nhận|văn bản|chỉ tiêu|tiêu chí|nhiệm vụ|mặt hàng|tổ|thành viên|chủ đầu tư"
                    + "|cuộc|đoàn|đề tài|sáng kiến|mô hình|tổ chức|cá nhân|đơn vị|người|em|con|cây|chiếc|phương tiện|xe|tàu cá|tàu|mỏ|điểm|di tích|lễ hội|ý kiến|đơn thư|đơn|suất|căn hộ|căn|trạm|thuê bao|bộ|đề án|chi bộ|tài khoản|máy|trang trại";
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\d/.,\\p{L}-])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?:/\\d[\\d.,]*(?=\\s*\\p{L}))?\\s*(?:((?:(?:nghìn|ngàn|vạn|triệu)\\s+)?(?:"
                    + THINGS + ")" + PER + ")|(" + AMOUNTS + "))(?![\\p{L}\\d])");
    private static final Pattern PERCENT_OF_PLAN = Pattern.compile("(?<![\\d/.,\\p{L}-])(\\d+(?:,\\d+)?)\\s*%(?=/kh)");

    /** What stands before a number that names a day, a place or a rule instead of counting. */
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?<![\\p{L}])(?:ngày|tháng|quý|khoản|điều|khóa|thứ|quận|phường|tổ|khu phố|quốc lộ|tỉnh lộ|đường|đợt|số|hạng|nhóm|lần|khu vực|đội|cấp độ|loại|tuyến|phòng|ca)\\s+$");

    private static final Pattern MULTIPLE = Pattern.compile("(?:nghìn|ngàn|vạn|triệu)\\s");

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
            if ((!broken || match.group(2).equals("điểm")) && !source.contains(NO_COUNT, before)) {
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

    boolean isPercent() {
        return unit.equals("%");
    }

    /** Vietnamese number: dots group thousands, the comma is the decimal sign. */
    static BigDecimal number(String written) {
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }
}
