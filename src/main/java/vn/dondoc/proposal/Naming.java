package vn.dondoc.proposal;

import java.util.Locale;
import java.util.regex.Pattern;

/** How leaders, officials and persons are named, in the lower-case spelling of {@link SourceText} unless said. */
final class Naming {

    private static final String END = "(?![\\p{L}])";

    /** Provinces and centrally run cities, those of before the mergers of 2025 too. */
    private static final String PROVINCES =
            "an giang|bà rịa[ -–]+vũng tàu|bắc giang|bắc kạn|bạc liêu|bắc ninh|bến tre|bình định|bình dương|bình phước|bình thuận"
                    + "|cà mau|cần thơ|cao bằng|đà nẵng|đắk lắk|đăk lăk|đắk nông|đăk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang"
                    + "|hà nam|hà nội|hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu"
                    + "|lâm đồng|lạng sơn|lào cai|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam"
                    + "|quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên[ -–]+huế"
                    + "|tiền giang|hồ chí minh|tp\\.?\\s?hcm|hcm|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|huế";

    static final Pattern PROVINCE_NAME = Pattern.compile("(?!tp)(?:" + PROVINCES + ")" + END);

    private static final String PLACE = "(?:(?:tỉnh|thành phố|tp\\.?)" + END
            + "(?!\\s+(?:trực thuộc|đoàn(?![\\p{L}])))(?:\\s*(?:" + PROVINCES + "))?|(?:" + PROVINCES + "))";
    private static final String COUNCIL = "(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)";

    static final Pattern CENTRAL = Pattern.compile("(?<![\\p{L}])(?:phó\\s+)?thủ tướng(?:\\s+chính phủ)?" + END);

    static final Pattern PROVINCIAL = Pattern.compile("(?<![\\p{L}])(?:"
            + "(?:phó\\s+)?bí thư(?:\\s+thường trực)?\\s+(?:(?:tỉnh|thành) ủy|" + PLACE + ")"
            + "|(?:quyền\\s+)?(?:phó\\s+)?chủ tịch(?:\\s+thường trực)?\\s+(?:" + COUNCIL + "\\s+)?" + PLACE
            + "|ủy viên ban thường vụ (?:tỉnh|thành) ủy"
            + "|(?:ban\\s+)?thường (?:trực|vụ) (?:tỉnh|thành) ủy"
            + "|thường trực " + COUNCIL + "\\s+" + PLACE
            + "|(?:lãnh đạo\\s+)?(?<!(?:văn phòng|đảng|đoàn|thanh tra|trụ sở|phát ngôn|thành viên) )" + COUNCIL + "\\s+"
            + PLACE
            + "|(?:lãnh đạo|chính quyền) " + PLACE + "|lãnh đạo (?:tỉnh|thành) ủy"
            + "|người đứng đầu (?:chính quyền|(?:tỉnh|thành) ủy|ubnd (?:tỉnh|thành phố|tp)|tỉnh|thành phố)"
            + ")" + END);

    /** The province or the city itself, right before a verb of ordering. */
    static final Pattern AUTHORITY =
            Pattern.compile("(?<![\\p{L}])(?:(?:thành phố|tp\\.?|tỉnh)(?:\\s*(?:" + PROVINCES + "))?|" + PROVINCES
                    + ")(?=\\s+(?:(?:cũng|đã|vừa|còn|tiếp tục|sẽ)\\s+)*(?:yêu cầu|giao|chỉ đạo|đề nghị|kiến nghị|đề xuất(?= (?:với )?(?:chính phủ|thủ tướng|trung ương|quốc hội|ubtv|các bộ|bộ))|lưu ý|phân công)"
                    + END + ")");

    static final Pattern THE_PROVINCE = Pattern.compile("(?:ubnd\\s+)?(?:thành phố|tp|tỉnh)" + END);

    /** A province that is spoken to by its name. */
    static final Pattern PROVINCE_ADDRESSED = Pattern.compile("(?:lãnh đạo\\s+)?(?:(?:tỉnh|thành phố|tp\\.?)\\s*)?(?:"
            + PROVINCES + ")" + END + "|lãnh đạo\\s+(?:tỉnh|thành phố)" + END);

    /** A title alone, of the leader who was named with it before. */
    static final Pattern SHORT_TITLE = Pattern.compile(
            "(?<![\\p{L}])(?:(?:phó\\s+)?(?:bí thư|chủ tịch)|trưởng ban chỉ đạo[^,;.]{0,90}?)(?=,?\\s+(?:(?:cũng|đã|vừa|còn|tiếp tục|sẽ|đồng thời)\\s+)*"
                    + "(?:yêu cầu|giao|chỉ đạo|đề nghị|lưu ý|phân công|nhấn mạnh|cho rằng|nói|kết luận|khẳng định|nhắc|dặn|nêu|đặt)"
                    + END + ")");

    static final Pattern OTHER = Pattern.compile("(?<![\\p{L}])(?:"
            + "(?:phó\\s+)?(?:giám đốc|bộ trưởng|cục trưởng|chi cục trưởng|vụ trưởng|chánh văn phòng|chánh thanh tra|trưởng ban(?! chỉ đạo)|trưởng phòng|tổng giám đốc|viện trưởng|hiệu trưởng)"
            + "|thứ trưởng|(?:thượng|trung|thiếu|đại) (?:tướng|tá)"
            + "|(?:các\\s+)?(?:lãnh đạo|đại diện)\\s+(?:các\\s+|một số\\s+)?(?:sở|ngành|bộ|huyện|quận|xã|phường|đơn vị|địa phương|doanh nghiệp|ban|công ty|tập đoàn|chủ đầu tư|hiệp hội|cư dân|người dân)[^,.;:]{0,40}?"
            + "|luật sư|chuyên gia|kiến trúc sư|(?:các\\s+)?đại biểu(?! quốc hội)|các ý kiến|cử tri"
            + "|(?:phó\\s+)?chủ tịch\\s+" + COUNCIL + "\\s+(?:huyện|quận|thị xã|xã|phường)"
            + "|(?:phó\\s+)?bí thư (?:đảng ủy|huyện ủy|thị ủy|quận ủy|đảng bộ)"
            + ")" + END);

    private static final String WORD = "(?!Ủy|Uỷ|Phó|Chủ tịch|Bí thư|Giám|Trưởng)\\p{Lu}\\p{Ll}*";
    private static final String FAMILY =
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh"
                    + "|Trương|Lương|Hà|Đoàn|Trịnh|Mai|Đào|Cao|Lâm|Tạ|Chu|Thái|Tô|Phùng|Vương|Triệu|Hứa|Nông|Lò|Quách|Thạch|La|Kiều|Giàng"
                    + "|Sùng|Vàng|Hầu|Ma|Vi|Lưu|Châu|Tống|Nghiêm|Thân|Bế|Doãn|Khuất|Ninh|Lại|Từ|Văn|Tôn|Đàm|Bạch|Lục|Hoàng)";

    /** Provinces and cities whose first word is also a family name. */
    private static final String PROVINCE =
            "Hà (?:Nội|Giang|Nam|Tĩnh|Tây)|Cao Bằng|Lâm Đồng|Thái (?:Nguyên|Bình)|Ninh (?:Bình|Thuận)|Lai Châu|Hồ Chí Minh";

    /** In the original spelling: a full name by its family name, or any name behind an address or a short title. */
    static final Pattern PERSON =
            Pattern.compile("(?<![\\p{L}])(?:(?!" + PROVINCE + ")" + FAMILY + "(?: " + WORD + "){2,4}"
                    + "|(?<=(?<![\\p{L}])(?:[Đđ]ồng chí:?|[Đđ]/c|[Ôô]ng|[Bb]à) {1,3})(?!Phó|Chủ|Bí|Thường|Ủy|Uỷ|Giám|Thủ|Trưởng|Lãnh|Bộ|Thứ)"
                    + WORD + "(?: " + WORD + "){0,4}"
                    + "|(?<=(?:[Bb]í thư|[Cc]hủ tịch|[Tt]hủ tướng|ủy|uỷ) )(?!Tỉnh|Thành|Huyện|Đảng|Chi|Hội|Quốc|Chính|Ủy|Uỷ|Thường|Nước)"
                    + "(?!" + inCapitals(PROVINCES) + ")" + WORD + "(?: \\p{Lu}\\p{Ll}+){0,4})(?![\\p{L}])");

    static final Pattern GROUP = Pattern.compile("các đồng chí\\s+([^:;.]{3,80}):\\s*([^;.]+)");

    private Naming() {}

    /** The alternatives as they are written in a text, "hòa" also as "hoà". */
    private static String inCapitals(String alternatives) {
        String capitals = Pattern.compile("(?<=^|[|\\s+])\\p{L}")
                .matcher(alternatives)
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
        return capitals.replace("òa", "(?:òa|oà)").replace("óa", "(?:óa|oá)");
    }
}
