package vn.dondoc.proposal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of a figure in the words beside its number. */
final class IndicatorNames {

    private static final int SHORTENED = 9;
    private static final int LONGEST = 16;
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern ENDED = Pattern.compile(
            "\\d|(?<![\\p{L}])(?:đạt|(?<!tốc độ )tăng(?! trưởng| thêm)|giảm|khá|tốt|cao|thấp|ổn định|báo cáo|cho biết|nay|trước)(?![\\p{L}])|^\\s*(?:năm|tháng|quý|trong|đến|theo|tính)\\s");
    private static final Pattern OWN_NAME = Pattern.compile(
            "(?:tổng|số|tỷ lệ|tỉ lệ|sản lượng|diện tích|năng suất|giá trị|đàn|doanh thu|thu|chi|vốn|kim ngạch|nộp|độ|cpi|grdp|gdp|chỉ số|lạm phát|lượng)(?![\\p{L}])");
    private static final Pattern NOBODYS = Pattern.compile(
            "(?:ông|bà|cách|chủ tịch|bí thư|phó|đồng chí|thủ tướng|giám đốc|đại diện|số tiền|diện tích$|với diện tích|theo|chiều|sáng|ngày|vốn góp|mật độ xây|lãi suất|giá(?! trị)|đây là|dự kiến|tiếp tục)(?![\\p{L}])|(?:toàn )?(?:tỉnh|thành phố|tp|huyện|ngành|xã|địa bàn)(?:\\s(?:hiện|nay|ta|đặt mục tiêu|đã))*$|.*(?:dự án này|công trình này|của dự án|khu đất|lô đất)");

    private static final Pattern PREDICATE = Pattern.compile(
            "(?:[\\s,:(–-]|(?<![\\p{L}])(?:dự ước|dự kiến|ước tính|ước|thực hiện|hoàn thành|tương đương|chiếm (?:tỷ lệ|tỷ trọng)|đạt tỷ lệ|đạt|vượt|là|bằng|tăng trưởng|tăng thêm|tăng|giảm|lên đến|lên tới|lên|được|còn|chiếm|chỉ|(?<!(?:lập|cấp|trồng|dựng|nạp|tuyển|đăng ký|xây|làm) )mới(?= (?:đạt|được|có|chỉ|giải|thực|bằng|hoàn|đáp|ước|ở|khoảng|\\d)|\\s*$)|đến|tới|đã"
                    + "|khoảng|gần|hơn|trên|dưới|xấp xỉ|ít nhất|tối thiểu|với|có|ở mức|mức|cũng|gồm|cho|thêm|tăng bình quân|so với cùng kỳ|so cùng kỳ|kh|kế hoạch|phấn đấu|từ|thấp hơn|cao hơn|(?:tăng|giảm) (?:nhanh|mạnh|cao|nhẹ|sâu|gấp)(?: nhất)?|gấp|ổn định|duy trì|giữ(?= ở)|tầm|đều|đáp ứng|(?<!phát |thực )hiện|xảy ra|ghi nhận|tại|đối với)(?![\\p{L}]))+$");
    private static final Pattern REPORTED = Pattern.compile(
            ".*(?:cho biết|báo cáo|cho hay|nêu rõ|cho thấy|nhắc lại|điểm lại|thống kê|khẳng định|cụ thể|dự tính|nổi bật (?:như|là)|(?<!trở )(?<![\\p{L}])nên|(?<![\\p{L}])thì)(?:\\s+(?:thêm|rằng|của[^,]{0,60}))?[,:]?\\s+");
    private static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:trong\\s+|tính\\s+|của\\s+)?(?:(?:\\d+|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng(?: đầu| cuối)?(?: năm(?: \\d{4}| nay)?|[/ ]\\d{4})?|quý (?:iv|iii|ii|i|[1-4])(?:[/-]\\d{4}| năm \\d{4})?|năm học(?: (?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?|này|mới|vừa qua))?|(?:các )?năm \\d{4}(?:\\s?[-–]\\s?\\d{4})?|giai đoạn \\d{4}\\s?[-–]\\s?\\d{4}|năm (?:nay|qua|ngoái)|tháng \\d{1,2}(?:[/-]\\d{4}| năm \\d{4})?"
                    + "|(?:từ đầu năm )?đến (?:nay|hết (?:tháng|ngày|năm|quý)? ?[\\d/.-]+(?: năm \\d{4})?|thời điểm (?:này|hiện tại)|cuối năm \\d{4}|ngày [\\d/.-]+|tháng [\\d/.-]+)|hết ngày [\\d/.-]+|từ đầu năm|cả năm(?: \\d{4})?)(?![\\p{L}\\d])");
    private static final Pattern PERIOD_INSIDE =
            Pattern.compile(PERIOD.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LAST_PERIOD = Pattern.compile(PERIOD.pattern() + "\\s*$");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:\\s*(?:trong đó|nổi bật là|cụ thể(?: là)?|dự ước|ước|tính riêng|riêng|và|trong|tính đến|tính chung(?: cả)?|còn|cũng|với|hiện|hiện nay|theo đó|đồng thời|bên cạnh đó|ngoài ra|tuy nhiên|như|cả|về|đã|lũy kế|kết quả|nhất là|nhưng|mà|đặc biệt|đặc biệt là|đạt(?= (?:tỷ lệ|tổng)))(?![\\p{L}])[,:]?|[\\s,:;()“\"–-]+)+");
    private static final Pattern OWNER = Pattern.compile(
            "(?:(?:toàn )?(?:tỉnh|thành phố|tp|huyện|ngành|sở|đơn vị|địa phương|xã)(?:\\s(?:ta|hcm|hà nội|đà nẵng))?)\\s+(?:đã|có|cũng|mới|chỉ)\\s+");
    private static final Pattern COMPARED = Pattern.compile(
            "\\s*\\([+-][^()]{1,40}\\)[,;]?|\\s*\\)?\\s*(?:so với|so|/kh|kế hoạch|kế hoach|kh|cùng kỳ|kịch bản|dự toán|chỉ tiêu|mục tiêu)(?![\\p{L}])[^,;)]*?(?:[,;)]|(?=\\s(?:và|đạt|tăng|giảm|bằng|trong đó)\\s)|$)");
    private static final Pattern TOPIC = Pattern.compile(
            "\\s*(?:riêng |còn )?(?:về|đối với) (?:(?:việc|công tác|tiến độ|tình hình|kết quả|lĩnh vực) )*([^,:;]{4,60})[,:]");
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "(?:trong đó|riêng|toàn|khu vực|ngành|lĩnh vực|cả|có|đã|tỉnh|huyện|thành phố|dự kiến|ước|còn|với|và|trong khi|thì|nhưng|bình quân|phấn đấu|các|đến|từ|năm|tháng|quý)(?![\\p{L}])");
    private static final Pattern SUBJECT_END = Pattern.compile(
            "(?<![\\p{L}])(?:tiếp tục|duy trì|vẫn|luôn|không ngừng|được|còn(?= (?:chậm|thấp|hạn chế|khó khăn)))(?![\\p{L}])");
    private static final Pattern VERB_BEHIND_COMMA = Pattern.compile(",\\s*(?:ước|đạt|tăng|giảm|mới|chỉ)(?![\\p{L}])");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,200}\\)");
    private static final int LONGEST_SUBJECT = 10;
    private static final Pattern DOER = Pattern.compile(
            "^(?:.*\\s(?:đã|vừa)\\s|(?iu:(?:toàn |cả )?(?:tỉnh|thành phố|tp|huyện|ngành|sở|đơn vị|xã|quận|công an))(?: \\p{Lu}\\S*)*\\s)(?=\\p{Ll})");
    private static final Pattern LAST_OF_LIST = Pattern.compile("^(?:\\S+\\s){1,3}và\\s");
    private static final Pattern DIFFERENCE = Pattern.compile("\\([+-][^()]{1,40}\\)");

    private IndicatorNames() {}

    /** The period named in the words before a number, not that which the number is compared with. */
    static @Nullable Span period(SourceText source, Span gap) {
        Search named = source.search(PERIOD, withoutComparison(source, gap));
        return named.find() ? new Span(named.start(), named.end()) : null;
    }

    static boolean hasPeriod(SourceText source, Span gap) {
        return source.contains(PERIOD, gap);
    }

    /** The words before a number that can name it; empty where there are none of its own. */
    static String before(SourceText source, Span gap) {
        Span rest =
                withoutPeriod(source, withoutPredicate(source, skip(source, REPORTED, withoutComparison(source, gap))));
        String name = subject(source, rest, gap);
        for (int i = 0; i < 3 && size(name) < 2 && !rest.isEmpty(); i++) {
            Span part = lastPart(source, rest);
            String named = words(source.raw(source.trimmed(withoutPredicate(source, stripped(source, part)))));
            name = size(named) >= 2 || name.isEmpty() ? named : name;
            rest = withoutPredicate(source, new Span(rest.start(), Math.max(rest.start(), part.start() - 1)));
        }
        return NOBODYS.matcher(SourceText.folded(name)).lookingAt() ? "" : shortened(name);
    }

    /** "Về thu ngân sách, 9 tháng đạt …": what the sentence announces; empty where it announces nothing. */
    static String topic(SourceText source, Span gap) {
        Matcher topic = source.find(TOPIC, gap);
        return topic.lookingAt() ? words(source.raw(new Span(topic.start(1), topic.end(1)))) : "";
    }

    /** Whether no words of the last part of the gap can name a figure: a name may stand behind the number. */
    static boolean isBare(SourceText source, Span gap) {
        Span rest =
                withoutPeriod(source, withoutPredicate(source, skip(source, REPORTED, withoutComparison(source, gap))));
        return words(source.raw(source.trimmed(withoutPredicate(source, stripped(source, lastPart(source, rest))))))
                .isEmpty();
    }

    /** "Ngành X tiếp tục mở rộng thị trường, …, ước tăng 8 %": behind a comma the verb goes back to the subject. */
    private static String subject(SourceText source, Span rest, Span gap) {
        Search end = source.search(SUBJECT_END, rest);
        if (!source.startsWith(VERB_BEHIND_COMMA, gap.from(rest.end())) || !end.find()) {
            return "";
        }
        String words = source.raw(stripped(source, new Span(rest.start(), end.start())));
        String name = words(BRACKET.matcher(words).replaceAll(" "));
        return size(name) <= LONGEST_SUBJECT ? name : "";
    }

    private static Span withoutPredicate(SourceText source, Span span) {
        Search predicate = source.search(PREDICATE, span);
        return predicate.find() ? new Span(span.start(), predicate.start()) : span;
    }

    private static Span withoutPeriod(SourceText source, Span span) {
        Search period = source.search(LAST_PERIOD, span);
        return period.find() ? withoutPredicate(source, new Span(span.start(), period.start())) : span;
    }

    private static String shortened(String name) {
        String[] words = name.split(" ");
        return words.length <= LONGEST
                ? name
                : String.join(" ", Arrays.copyOfRange(words, words.length - SHORTENED, words.length));
    }

    /** What was done, without who did it. */
    static String withoutSubject(String words) {
        return DOER.matcher(words).replaceFirst("");
    }

    private static Span withoutComparison(SourceText source, Span gap) {
        Matcher compared = source.find(COMPARED, gap);
        return compared.lookingAt() ? gap.from(compared.end()) : gap;
    }

    private static Span stripped(SourceText source, Span span) {
        Span rest = span;
        for (int i = 0; i < 3; i++) {
            rest = skip(source, PERIOD, rest);
            rest = skip(source, LEAD_IN, rest);
        }
        return skip(source, OWNER, skip(source, LEAD_IN, rest));
    }

    /** Behind the last semicolon, and behind the last comma unless a list of short names goes over it. */
    private static Span lastPart(SourceText source, Span gap) {
        String text = source.low(gap);
        int bracket = text.lastIndexOf('(');
        int from = Math.max(text.lastIndexOf(';'), text.lastIndexOf(": ")) + 1;
        from = Math.max(from, text.indexOf(')', Math.max(bracket, 0)) < 0 ? bracket + 1 : 0);
        int comma = text.lastIndexOf(", ");
        while (comma > from && goesOver(text, from, comma)) {
            comma = text.lastIndexOf(", ", comma - 1);
        }
        return gap.from(gap.start() + Math.max(from, comma < from ? from : comma + 1));
    }

    /** Whether the words before the comma belong to the same name as those behind it. */
    private static boolean goesOver(String text, int from, int comma) {
        String before = piece(text, from, comma);
        String behind = text.substring(comma + 1).split(",", 2)[0];
        return !ENDED.matcher(before).find() && (isInList(behind) || isName(before.strip()) && isNoName(behind));
    }

    private static boolean isNoName(String piece) {
        return !OTHER_SUBJECT.matcher(piece.strip()).lookingAt() && !isName(piece.strip());
    }

    /** "thủy sản" behind "nông, lâm,": too short for a name, and no word that begins one. */
    private static boolean isInList(String piece) {
        String bare = piece.strip().replaceAll("\\s*\\(.*$", "");
        return !OWN_NAME.matcher(bare).lookingAt()
                && (size(bare) < 3 || LAST_OF_LIST.matcher(bare).find());
    }

    private static String piece(String text, int from, int comma) {
        return text.substring(Math.max(from, text.lastIndexOf(", ", comma - 1) + 1), comma);
    }

    /** Begins with a word that begins the names of figures: sum, number, rate, output, … */
    static boolean isName(String words) {
        return OWN_NAME.matcher(SourceText.folded(words)).lookingAt();
    }

    /** The number of words; an abbreviation such as CPI says as much as two. */
    static int size(String words) {
        return words.isBlank()
                ? 0
                : ABBREVIATION.matcher(words.strip()).matches()
                        ? 2
                        : words.strip().split("\\s+").length;
    }

    static String words(String text) {
        String named =
                PERIOD_INSIDE.matcher(DIFFERENCE.matcher(text).replaceAll(" ")).replaceAll(" ");
        return named.replaceAll("[“”\"()]", " ").replaceAll("\\s+", " ").replaceAll("^[\\s,;:–-]+|[\\s,;:–-]+$", "");
    }

    private static Span skip(SourceText source, Pattern pattern, Span span) {
        Matcher match = source.find(pattern, span);
        return match.lookingAt() ? span.from(match.end()) : span;
    }
}
