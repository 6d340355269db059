package vn.dondoc.proposal;

import java.util.regex.Pattern;

/** The vocabulary around the names of figures, in the lower-case spelling of {@link SourceText}. */
final class NameWords {

    /** The words before a comma that end with one of these are a clause of their own. */
    static final Pattern ENDED = Pattern.compile(
            "\\d|(?<![\\p{L}])(?:đạt|(?<!tốc độ )tăng(?! trưởng| thêm)|giảm|khá|tốt|cao|thấp|ổn định|báo cáo|cho biết|nay|trước)(?![\\p{L}])|^\\s*(?:năm|tháng|quý|trong|đến|theo|tính)\\s");

    /** Begins the names of figures: sum, number, rate, output, … */
    static final Pattern OWN_NAME = Pattern.compile(
            "(?:tổng|số|tỷ lệ|tỉ lệ|sản lượng|diện tích|năng suất|giá trị|đàn|doanh thu|thu|chi|vốn|kim ngạch|nộp|độ|cpi|grdp|gdp|chỉ số|lạm phát|lượng)(?![\\p{L}])");

    /** Words before a number that name no figure: persons, places, plots, times of day. */
    static final Pattern NOBODYS = Pattern.compile(
            "(?:ông|bà|cách|chủ tịch|bí thư|phó|đồng chí|thủ tướng|giám đốc|đại diện|số tiền|diện tích$|với diện tích|theo|chiều|sáng|ngày|vốn góp|mật độ xây|lãi suất|giá(?! trị)|đây là|dự kiến|tiếp tục|số đó|số này|trên địa bàn)(?![\\p{L}])|(?:toàn )?(?:tỉnh|thành phố|tp|huyện|ngành|xã|địa bàn)(?:\\s(?:hiện|nay|ta|đặt mục tiêu|đã))*$|.*(?:dự án này|công trình này|của dự án|khu đất|lô đất)");

    /** What stands between a name and its number. */
    static final Pattern PREDICATE = Pattern.compile(
            "(?:[\\s,:(–-]|(?<![\\p{L}])(?:dự ước|dự kiến|ước tính|ước|thực hiện|hoàn thành|tương đương|chiếm (?:tỷ lệ|tỷ trọng)|đạt tỷ lệ|đạt|vượt|là|bằng|tăng trưởng|tăng thêm|tăng|giảm|lên đến|lên tới|lên|được|còn|chiếm|chỉ|(?<!(?:lập|cấp|trồng|dựng|nạp|tuyển|đăng ký|xây|làm) )mới(?= (?:đạt|được|có|chỉ|giải|thực|bằng|hoàn|đáp|ước|ở|khoảng|\\d)|\\s*$)|đến|tới|đã"
                    + "|khoảng|gần|hơn|trên|dưới|xấp xỉ|ít nhất|tối thiểu|với|có|ở mức|mức|cũng|gồm|cho|thêm|tăng bình quân|so với cùng kỳ|so cùng kỳ|kh|kế hoạch|phấn đấu|từ|thấp hơn|cao hơn|(?:tăng|giảm) (?:nhanh|mạnh|cao|nhẹ|sâu|gấp)(?: nhất)?|gấp|ổn định|duy trì|giữ(?= ở)|tầm|đều|đáp ứng|(?<!phát |thực )hiện|xảy ra|ghi nhận|tại|đối với)(?![\\p{L}]))+$");

    /** The words that introduce a report; the name stands behind them. */
    static final Pattern REPORTED = Pattern.compile(
            ".*(?:cho biết|báo cáo|cho hay|nêu rõ|cho thấy|nhắc lại|điểm lại|thống kê|khẳng định|cụ thể|dự tính|nổi bật (?:như|là)|(?<!trở )(?<![\\p{L}])nên|(?<![\\p{L}])thì)(?:\\s+(?:thêm|rằng|của[^,]{0,60}))?[,:]?\\s+");

    static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:trong\\s+|tính\\s+|của\\s+)?(?:(?:\\d+|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng(?: đầu| cuối)?(?: năm(?: \\d{4}| nay)?|[/ ]\\d{4})?|quý (?:iv|iii|ii|i|[1-4])(?:[/-]\\d{4}| năm \\d{4})?|năm học(?: (?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?|này|mới|vừa qua))?|(?:các )?năm \\d{4}(?:\\s?[-–]\\s?\\d{4})?|giai đoạn \\d{4}\\s?[-–]\\s?\\d{4}|năm (?:nay|qua|ngoái)|tháng \\d{1,2}(?:[/-]\\d{4}| năm \\d{4})?"
                    + "|(?:từ đầu năm )?đến (?:nay|hết (?:tháng|ngày|năm|quý)? ?[\\d/.-]+(?: năm \\d{4})?|thời điểm (?:này|hiện tại)|cuối năm \\d{4}|ngày [\\d/.-]+|tháng [\\d/.-]+)|hết ngày [\\d/.-]+|từ đầu năm|cả năm(?: \\d{4})?)(?![\\p{L}\\d])");

    static final Pattern PERIOD_INSIDE =
            Pattern.compile(PERIOD.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final Pattern LAST_PERIOD = Pattern.compile(PERIOD.pattern() + "\\s*$");

    /** What stands before a name without belonging to it. */
    static final Pattern LEAD_IN = Pattern.compile(
            "(?:\\s*(?:trong đó|nổi bật là|cụ thể(?: là)?|dự ước|ước|tính riêng|riêng|và|trong|tính đến(?! nay)|tính chung(?: cả)?|còn|cũng|với|hiện|hiện nay|theo đó|đồng thời|bên cạnh đó|ngoài ra|tuy nhiên|như|cả|về|đã|lũy kế|kết quả|nhất là|nhưng|mà|đặc biệt|đặc biệt là|đạt(?= (?:tỷ lệ|tổng)))(?![\\p{L}])[,:]?|[\\s,:;()“\"–-]+)+");

    /** Whose figure it is. */
    static final Pattern OWNER = Pattern.compile(
            "(?:(?:toàn )?(?:tỉnh|thành phố|tp|huyện|ngành|sở|đơn vị|địa phương|xã)(?:\\s(?:ta|hcm|hà nội|đà nẵng))?)\\s+(?:đã|có|cũng|mới|chỉ)\\s+");

    /** The rest of a comparison that the number before it was given in. */
    static final Pattern COMPARED = Pattern.compile(
            "\\s*\\([+-][^()]{1,40}\\)[,;]?|\\s*\\)?\\s*(?:so với|so|/kh|kế hoạch|kế hoach|kh|cùng kỳ|kịch bản|dự toán|chỉ tiêu|mục tiêu)(?![\\p{L}])[^,;)]*?(?:[,;)]|(?=\\s(?:và|đạt|tăng|giảm|bằng|trong đó)\\s)|$)");

    /** "Về thu ngân sách, …" */
    static final Pattern TOPIC = Pattern.compile(
            "\\s*(?:riêng |còn )?(?:về|đối với) (?:(?:việc|công tác|tiến độ|tình hình|kết quả|lĩnh vực) )*([^,:;]{4,60})[,:]");

    /** Begins a clause of its own, so that no name goes over the comma before it. */
    static final Pattern OTHER_SUBJECT = Pattern.compile(
            "(?:trong đó|riêng|toàn|khu vực|ngành|lĩnh vực|cả|có|đã|tỉnh|huyện|thành phố|dự kiến|ước|còn|với|và|trong khi|thì|nhưng|bình quân|phấn đấu|các|đến|từ|năm|tháng|quý)(?![\\p{L}])");

    /** Ends the subject of a sentence. */
    static final Pattern SUBJECT_END = Pattern.compile(
            "(?<![\\p{L}])(?:tiếp tục|duy trì|vẫn|luôn|không ngừng|được|còn(?= (?:chậm|thấp|hạn chế|khó khăn)))(?![\\p{L}])");

    /** A verb that goes back to the subject of the sentence. */
    static final Pattern VERB_BEHIND_COMMA = Pattern.compile(",\\s*(?:ước|đạt|tăng|giảm|mới|chỉ)(?![\\p{L}])");

    /** Who did what is counted. */
    static final Pattern DOER = Pattern.compile(
            "^(?:.*\\s(?:đã|vừa)\\s|(?iu:(?:toàn |cả |ubnd )?(?:tỉnh|thành phố|tp|huyện|ngành|sở|đơn vị|xã|quận|công an|(?:các )?(?:cơ quan|lực lượng|đơn vị) chức năng(?: (?:tỉnh|huyện|thành phố|xã))?))(?: (?:mới|đã))?(?: \\p{Lu}\\S*)*\\s)(?=\\p{Ll})");

    private NameWords() {}
}
