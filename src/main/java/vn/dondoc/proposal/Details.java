package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a clause says besides its task: rhythm, document numbers, nature and force. */
final class Details {

    private static final Map<Recurrence, Pattern> RHYTHMS = rhythms();
    private static final Pattern REFERENCE =
            Pattern.compile("\\d{1,5}(?:/\\d{4})?[-/]\\p{Lu}[\\p{L}\\d&]*(?:[-/.]\\p{Lu}[\\p{L}\\d&]*){0,5}");
    private static final Pattern PARTY = Pattern.compile(
            "(?<![\\p{L}])(?:đảng viên|đảng bộ|cấp ủy|chi bộ|xây dựng đảng|học tập và làm theo|đảng ủy)(?![\\p{L}])");
    private static final Pattern PRODUCT = Pattern.compile(
            "(?:ban hành|trình|xây dựng|lập|hoàn thiện|tham mưu|soạn|nộp|báo cáo|đề xuất)[^;.]{0,60}?(?:kế hoạch|đề án|quyết định|nghị quyết|báo cáo"
                    + "|quy chế|phương án|dự thảo|quy hoạch|danh mục|văn bản|chỉ thị|hồ sơ|tờ trình)");
    private static final Pattern STANDING = Pattern.compile(
            "(?:cần\\s+|phải\\s+)*(?:tiếp tục|thường xuyên|tăng cường|đẩy mạnh|nâng cao|chú trọng|quan tâm|phát huy|duy trì|bám sát|quản lý|khuyến khích)");

    private Details() {}

    private static Map<Recurrence, Pattern> rhythms() {
        Map<Recurrence, Pattern> rhythms = new LinkedHashMap<>();
        rhythms.put(Recurrence.DAILY, rhythm("ngày"));
        rhythms.put(Recurrence.WEEKLY, rhythm("tuần"));
        rhythms.put(Recurrence.MONTHLY, rhythm("tháng"));
        rhythms.put(
                Recurrence.QUARTERLY,
                Pattern.compile(
                        rhythm("quý").pattern() + "|(?<![\\p{L}])(?:3|03|ba)\\s+tháng\\s*(?:(?:một|1) lần|/\\s*lần)"));
        rhythms.put(
                Recurrence.HALF_YEARLY,
                Pattern.compile(
                        "(?:định kỳ|hàng|hằng|mỗi)\\s+(?:6|06|sáu) tháng|(?:6|06|sáu)\\s+tháng\\s*(?:(?:một|1) lần|/\\s*lần)"));
        rhythms.put(Recurrence.YEARLY, rhythm("năm"));
        return rhythms;
    }

    private static Pattern rhythm(String unit) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:(?:hàng|hằng|mỗi|định kỳ)\\s+" + unit + "|lần\\s*/\\s*" + unit + ")(?![\\p{L}])");
    }

    static @Nullable Recurrence recurrence(SourceText source, Span clause) {
        return RHYTHMS.entrySet().stream()
                .filter(e -> source.contains(e.getValue(), clause))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static List<String> references(SourceText source, Span clause) {
        List<String> references = new ArrayList<>();
        Search match = source.searchRaw(REFERENCE, clause);
        while (match.find()) {
            references.add(match.group());
        }
        return references;
    }

    static Nature nature(SourceText source, Span clause, @Nullable Recurrence recurrence) {
        if (source.contains(PARTY, clause)) {
            return Nature.PARTY_BUILDING;
        }
        if (source.contains(PRODUCT, clause)) {
            return Nature.PRODUCT;
        }
        return recurrence != null || source.startsWith(STANDING, clause) ? Nature.STANDING : Nature.SPECIFIC;
    }
}
