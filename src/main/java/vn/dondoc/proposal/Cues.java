package vn.dondoc.proposal;

import java.util.regex.Pattern;

/** Verbs by which a speaker orders, asks or merely says something. */
final class Cues {

    private static final String NOT_A_VERB =
            "(?<![\\p{L}])(?<!(?:theo|ban|để|để kịp thời|đáp ứng|những|các|thực tiễn|tiến độ|nhu cầu|một số|bàn|được|chuyển|sự|ý kiến|công tác"
                    + "|tinh thần|chương trình|trung ương|lãnh đạo,|nhiều|lãnh đạo|đã được|nội dung|với|nghiêm|khi có|(?<!đã )có|làm|nguyên|xem xét|giải quyết|trả lời|tiếp thu|trước|sau) )";
    private static final String GIVE =
            "giao(?! thông| ban(?=\\s*(?:[,.;)]|$)|\\s+(?:tuần|tháng|quý|định kỳ|với|của|báo chí|về|thường|đầu|cuối|giữa|trực tuyến|công tác|hằng|hàng|lãnh đạo|ngày|tại|do|chuyên đề|sáng|chiều))| lưu| dịch| thương| nhiệm vụ| thoa| diện| hữu| hàng| đất| mùa| kế hoạch| kết)(?: cho)?";

    static final Pattern ORDER = Pattern.compile(NOT_A_VERB
            + "(?:yêu cầu|đề nghị|kiến nghị|đề xuất|chỉ đạo(?!, điều hành)|phân công|đặt hàng(?! loạt)|lưu ý|mong muốn|mong(?= (?:tỉnh|ubnd|thành phố|trung ương|chính phủ|các cấp|lãnh đạo|thủ tướng|thường trực|tỉnh ủy|thành ủy|các bộ|bí thư|chủ tịch))|"
            + GIVE + ")(?![\\p{L}])");

    static final Pattern SAY = Pattern.compile(
            "(?<![\\p{L}])(?:nhấn mạnh|cho rằng|nêu rõ|khẳng định|cho biết|cho hay|nói|đánh giá|ghi nhận|kết luận"
                    + "|chia sẻ|phát biểu|báo cáo|thông tin|quán triệt|gợi mở|nêu|chỉ rõ|nhận xét|nhìn nhận|bày tỏ|phân tích"
                    + "|gợi ý|cảnh báo|nhắc nhở|nhắc|dặn|kêu gọi|giải thích|lý giải|trả lời|phản ánh|thừa nhận|phân trần|băn khoăn"
                    + "|(?<!(?:công bố|ban hành|ký|theo|trao|các|ra|có|bằng) )quyết định(?! (?:số|về việc)(?![\\p{L}]))|thống nhất|đồng tình|điểm lại|đưa ra(?= (?:một|các|nhiều|những|nhóm) )|trình bày)(?![\\p{L}])");

    static final Pattern ANY = Pattern.compile(ORDER.pattern() + "|" + SAY.pattern());

    /** An order that opens its clause, its speaker being known from before. */
    static final Pattern OPENING = Pattern.compile(
            "(?:(?:rất )?mong(?: muốn)?(?= (?:thủ tướng|chính phủ|trung ương|các bộ|quốc hội|tỉnh|ubnd|thường trực|thành phố|lãnh đạo tỉnh)(?![\\p{L}]))|yêu cầu|đề nghị|kiến nghị|lưu ý|nhấn mạnh|phân công|chỉ đạo|"
                    + GIVE + ")\\s*(?:(?<!(?:đề|kiến) nghị )cho |với |rằng |là )?:?\\s*(?!,)");

    static final Pattern PETITION = Pattern.compile("kiến nghị|đề nghị|đề xuất|xin |mong");

    /** The one asked is above every province. */
    static final Pattern TO_SUPERIOR = Pattern.compile(
            "\\s*(?:với\\s+)?(?:chính phủ|thủ tướng|quốc hội|trung ương|bộ chính trị|ban bí thư|các bộ|ủy ban thường vụ quốc hội)");

    /** Told as something of an earlier day. */
    static final Pattern BACKGROUND = Pattern.compile(
            "(?:trước đó|trước đây|hồi (?:tháng|năm)|(?:một|hai|ba|bốn|vài|\\d+) (?:hôm|ngày|tuần|tháng|năm) trước|năm ngoái)(?![\\p{L}])");

    static final Pattern REPORT = Pattern.compile(
            "(?:báo cáo tại|theo báo cáo|thảo luận tại|tham gia ý kiến|theo các đại biểu|tại (?:buổi làm việc|hội nghị|cuộc họp), các đại biểu)");

    /** Opens what somebody told the newspaper. */
    static final Pattern SOURCE = Pattern.compile("(?:thông tin từ|trao đổi với)(?![\\p{L}])");

    private Cues() {}

    static Force force(String cue) {
        return switch (cue) {
            case "đề nghị", "kiến nghị", "đề xuất" -> Force.SUGGEST;
            case "lưu ý", "nhấn mạnh", "cho rằng" -> Force.NOTE;
            default -> Force.REQUIRE;
        };
    }
}
