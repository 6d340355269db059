package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a figure in the words beside its number. */
final class IndicatorNames {

    private static final int LONGEST_BEHIND = 9;
    private static final int SHORT = 4;

    private static final Pattern PREDICATE = Pattern.compile(
            "(?:[\\s,:(–-]|(?<![\\p{L}])(?:dự ước|dự kiến|ước|thực hiện|hoàn thành|đạt|là|bằng|tăng trưởng|tăng thêm|tăng|giảm|lên đến|lên tới|lên|được|còn|chiếm|chỉ|mới|đến|tới|đã"
                    + "|khoảng|gần|hơn|trên|dưới|xấp xỉ|ít nhất|tối thiểu|với|có|ở mức|mức|cũng|gồm|cho|thêm|bình quân|so với cùng kỳ|so cùng kỳ|kh|kế hoạch|phấn đấu|từ|thấp hơn|cao hơn)(?![\\p{L}]))+$");
    private static final Pattern REPORTED = Pattern.compile(
            ".*(?:cho biết|báo cáo|cho hay|nêu rõ|cho thấy|nhắc lại|điểm lại|thống kê|khẳng định|cụ thể)(?:\\s+(?:thêm|rằng|của[^,]{0,60}))?[,:]?\\s+");
    static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:trong\\s+|tính\\s+|của\\s+)?(?:\\d+ tháng(?: đầu| cuối)?(?: năm(?: \\d{4}| nay)?|[/ ]\\d{4})?|quý (?:iv|iii|ii|i|[1-4])(?:[/-]\\d{4}| năm \\d{4})?|năm \\d{4}|năm (?:nay|qua)|tháng \\d{1,2}(?:[/-]\\d{4}| năm \\d{4})?"
                    + "|(?:từ đầu năm )?đến (?:nay|hết (?:tháng|ngày|năm|quý)? ?[\\d/.-]+(?: năm \\d{4})?|thời điểm (?:này|hiện tại)|cuối năm \\d{4}|ngày [\\d/.-]+|tháng [\\d/.-]+)|hết ngày [\\d/.-]+|từ đầu năm)(?![\\p{L}\\d])");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:\\s*(?:trong đó|nổi bật là|cụ thể(?: là)?|dự ước|ước|tính riêng|riêng|và|trong|toàn tỉnh|toàn ngành|tính đến|tính chung(?: cả)?|còn|cũng|với|hiện|hiện nay|theo đó|đồng thời|bên cạnh đó|ngoài ra|tuy nhiên|như|cả|về|đã|lũy kế|đến|kết quả|nhất là|đặc biệt|đặc biệt là)(?![\\p{L}])[,:]?|[\\s,:;()“\"–-]+)+");
    private static final Pattern OWNER = Pattern.compile(
            "(?:(?:toàn )?(?:tỉnh|thành phố|tp|huyện|ngành|sở|đơn vị|địa phương|xã)(?:\\s(?:ta|hcm|hà nội|đà nẵng))?)\\s+(?:đã|có|cũng|mới|chỉ)\\s+");
    private static final Pattern COMPARED = Pattern.compile(
            "\\s*\\)?\\s*(?:so với|so|/kh|kế hoạch|kế hoach|kh|cùng kỳ|kịch bản|dự toán|với|của|chỉ tiêu|mục tiêu)(?![\\p{L}])[^,;)]*?(?:[,;)]|(?=\\s(?:và|đạt|tăng|giảm|bằng|trong đó)\\s)|$)");
    private static final Pattern BEHIND_ENDS = Pattern.compile(
            "[,;.:(…]|\\s(?:với|tổng|trong đó|đạt|tăng|giảm|bằng|và \\d|chiếm|so với|đến từ|thuộc|do|tại các|nhưng|còn|là)(?![\\p{L}])|\\s(?=\\d)");

    private IndicatorNames() {}

    /** The words before a number that can name it; empty where there are none of its own. */
    static String before(SourceText source, Span gap) {
        Span rest = lastPart(source, skip(source, REPORTED, withoutComparison(source, gap)));
        rest = stripped(source, rest);
        Matcher predicate = source.find(PREDICATE, rest);
        if (predicate.find()) {
            rest = new Span(rest.start(), predicate.start());
        }
        return words(source.raw(source.trimmed(rest)));
    }

    /** What is counted: the words behind the number and its unit. */
    static String behind(SourceText source, Span after) {
        Matcher end = source.find(BEHIND_ENDS, after);
        Span named = end.find() ? new Span(after.start(), end.start()) : after;
        String[] words = words(source.raw(named)).split(" ");
        return String.join(" ", java.util.Arrays.copyOf(words, Math.min(words.length, LONGEST_BEHIND)));
    }

    private static Span withoutComparison(SourceText source, Span gap) {
        Matcher compared = source.find(COMPARED, gap);
        return compared.lookingAt() ? gap.from(compared.end()) : gap;
    }

    private static Span stripped(SourceText source, Span span) {
        Span rest = span;
        for (int i = 0; i < 3; i++) {
            rest = skip(source, LEAD_IN, rest);
            rest = skip(source, PERIOD, rest);
        }
        return skip(source, OWNER, skip(source, LEAD_IN, rest));
    }

    /** Behind the last semicolon, and behind the last comma unless a list of short names goes over it. */
    private static Span lastPart(SourceText source, Span gap) {
        String text = source.low(gap);
        int from = Math.max(text.lastIndexOf(';'), text.lastIndexOf(": ")) + 1;
        int comma = text.lastIndexOf(", ");
        while (comma > from && size(text.substring(comma + 1)) < SHORT && size(piece(text, from, comma)) < SHORT) {
            comma = text.lastIndexOf(", ", comma - 1);
        }
        return gap.from(gap.start() + Math.max(from, comma < from ? from : comma + 1));
    }

    private static String piece(String text, int from, int comma) {
        return text.substring(Math.max(from, text.lastIndexOf(", ", comma - 1) + 1), comma);
    }

    static int size(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    private static String words(String text) {
        String named = PERIOD_INSIDE.matcher(text).replaceAll(" ");
        return named.replaceAll("[“”\"()]", " ").replaceAll("\\s+", " ").replaceAll("^[\\s,;:–-]+|[\\s,;:–-]+$", "");
    }

    private static final Pattern PERIOD_INSIDE =
            Pattern.compile(PERIOD.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static Span skip(SourceText source, Pattern pattern, Span span) {
        Matcher match = source.find(pattern, span);
        return match.lookingAt() ? span.from(match.end()) : span;
    }
}
