package vn.dondoc.proposal;

import java.util.regex.Pattern;

/** The vocabulary of orders, in the lower-case spelling of {@link SourceText}. */
final class Words {

    private static final String END = "(?![\\p{L}\\d])";

    /** Adverbs and light verbs that open an order and stand before its main verb. */
    private static final String OPENERS =
            "tiếp tục|chủ động|tích cực|khẩn trương|nhanh chóng|kịp thời|sớm|thường xuyên|quyết liệt|tập trung"
                    + "|hết sức|đặc biệt|nghiêm túc|kiên quyết|trực tiếp|từng bước|ráo riết|dứt khoát|dứt điểm"
                    + "|linh hoạt|quan tâm|chú ý|chú trọng|cùng(?! dự| đi| tham| ngày| với| kỳ| lúc| thời| đó| chủ)|nỗ lực|cố gắng|phấn đấu|quyết tâm|ưu tiên|bước đầu"
                    + "|trước mắt|trước hết|nhất là|hãy|không để|không được|tuyệt đối|đẩy nhanh|cương quyết|lưu ý|gấp rút|nghiêm chỉnh|mạnh dạn|chung tay|sẵn sàng|thẳng thắn|tranh thủ|đặc biệt là|nghiêm";

    private static final String VERBS =
            "rà soát|đẩy mạnh|thúc đẩy|tăng cường|nâng cao|nâng|xây dựng|triển khai|thực hiện|tổ chức|hoàn thành"
                    + "|hoàn thiện|tham mưu|đề xuất|(?<!(?:công|chương|quy|tờ|lộ|giáo|quá|tiến|hành) )trình|báo cáo|phối hợp|chủ trì|chuẩn bị|bám sát|nắm bắt|nắm chắc|nắm"
                    + "|quản lý|bảo đảm|đảm bảo|phát triển|phát huy|khuyến khích|khơi thông|tháo gỡ|giải quyết|xử lý"
                    + "|kiểm tra|kiểm soát|giám sát|thanh tra|đôn đốc|hướng dẫn|tuyên truyền|vận động|phổ biến|quán triệt"
                    + "|ban hành|(?<!(?:công|độc|thành|trung|tự|dân) )lập|thẩm định|phê duyệt|công bố|cập nhật|nghiên cứu|khảo sát|đánh giá|phân loại|phân loại"
                    + "|phân công|phân cấp|giao(?! thông| dịch| ban| lưu| thương)|bố trí|sắp xếp|kiện toàn|củng cố|đào tạo|bồi dưỡng|tập huấn|thành lập|đổi mới"
                    + "|cải cách|cải thiện|cải tạo|ứng dụng|chuyển đổi|số hóa|kết nối|quảng bá|xúc tiến|thu hút|kêu gọi|huy động"
                    + "|sử dụng|khai thác|tiêu thụ|mở rộng|nhân rộng|đầu tư|giải ngân|giải phóng|giải tỏa|bồi thường|hỗ trợ|(?<!đào )tạo"
                    + "|đưa|lựa chọn|chọn|xác định|xác minh|làm rõ|làm tốt|làm việc|chấn chỉnh|chấm dứt|ngăn chặn|phòng chống"
                    + "|phòng, chống|khắc phục|hạn chế|giảm|tăng|duy trì|giữ|điều chỉnh|sửa đổi|bổ sung|điều tra|kết luận"
                    + "|cụ thể hóa|chỉ đạo|lãnh đạo|điều hành|theo dõi|thống kê(?! (?:ban đầu|cho thấy|của|sơ bộ|chưa|mới))|tổng hợp|thống nhất|tiếp thu|tiếp nhận|tiến hành"
                    + "|tính toán|cân đối|tạm ứng|ứng vốn|thu hồi|thu gom|bàn giao|nộp|gửi|ký|đấu giá|đấu thầu|cắm|cấp(?! (?:huyện|xã|tỉnh|trên|dưới|ủy|độ|có|cơ sở|mình|thôn|sở|quận|phường|các))|công khai|minh bạch"
                    + "|nêu gương|học tập|gắn|liên hệ|trao đổi|đối thoại|tiếp xúc|lắng nghe|phân tích|dự báo(?! (?:mưa|bão|lũ|thời tiết|tình hình|trong|từ|năm|đến|sẽ|cho thấy|của|thế giới))|cảnh báo|phát hiện|đề ra"
                    + "|yêu cầu|rút ngắn|cắt giảm|đơn giản hóa|tiết kiệm|vận hành|trồng|bảo vệ|bảo trì|sửa chữa|nâng cấp|nạo vét"
                    + "|trang bị|mua sắm|cung cấp|cung ứng|đáp ứng|đồng hành|chăm lo|bảo tồn|giữ vai trò|giữ vững|đấu tranh"
                    + "|biên soạn|rà phá|tìm|có (?:các |những )?(?:giải pháp|cơ chế|kế hoạch|văn bản|báo cáo|phương án|biện pháp|chính sách)|đóng vai trò"
                    + "|thí điểm|cho phép|cấp phép|đề cao|siết chặt|tạo điều kiện|cung cấp|truy quét|di dời|cưỡng chế|đo đạc|quy hoạch"
                    + "|xem xét|quyết định|thông báo|đăng ký|thực thi|chuyển|hình thành|phục hồi|khởi công|nghiệm thu|thanh toán|quyết toán"
                    + "|kiểm điểm|kiểm kê|kiểm định|giao ban|sơ kết|tổng kết|khen thưởng|xử phạt|phát động|tham gia|cam kết|chấp hành|tuân thủ"
                    + "|hoàn chỉnh|hoàn tất|vào cuộc|làm|ứng phó|khống chế|hợp tác|trả lời(?! [^,;]{2,40},)|trả|dừng|tạm dừng|ngừng|tháo dỡ|rút|xóa|lắp đặt|giải trình"
                    + "|hoàn trả|chi trả|sơ tán|thu thập|chăm sóc|tiếp cận|áp dụng|quy định|phòng ngừa|phòng tránh|nhắc nhở|mời|cử|đóng cửa"
                    + "|niêm phong|phong tỏa|tiếp|gia cố|dọn dẹp|tuần tra|truy tìm|đình chỉ|tạm đình chỉ|ra quyết định|lấy ý kiến|rà|hủy|bỏ"
                    + "|chuyển giao|quan trắc|giải thích|xác nhận|cứu|bổ nhiệm|miễn nhiệm|thay thế|thay|chấp nhận|sửa|thiết lập|hiện đại hóa|khuyến cáo"
                    + "|cảnh báo|(?<!phòng )(?<!phòng, )chống|niêm yết|mở|suy nghĩ|so sánh|họp|dành|đặt(?! (?:chỉ tiêu|mục tiêu))|tham khảo|mượn|bám|tuyên dương|rút kinh nghiệm"
                    + "|tích hợp|liên kết|mời gọi|giữ gìn|bớt|tạm|truy cứu|giám định|hệ thống hóa|khơi dậy|khai báo|điều tiết"
                    + "|không (?:tiếp tục|tổ chức|cấp|cho phép|giải quyết|triển khai|bố trí|ban hành|phê duyệt|thực hiện|mở rộng|phát sinh|tiếp nhận|tụ tập|đến|tham mưu)|sản xuất|nghiêm cấm|tuyển(?! thủ| tập)|luân chuyển|điều động|phân bổ|phân khai|lồng ghép|khôi phục|định hướng|ổn định|tái cơ cấu|cơ cấu lại";

    /** Verbs of doing, as alternatives. */
    static final String DOING = VERBS;

    private static final String CONNECTIVES =
            "đồng thời|ngoài ra|bên cạnh đó|cùng với đó|mặt khác|theo đó|do đó|do vậy|bởi vậy|chính vì (?:vậy|thế)|vì vậy|vì thế|song song với đó|tiếp đó"
                    + "|bên cạnh việc đó|trong khi đó|đối với đó|cùng đó|sau đó|trước hết là|một là|hai là|ba là|nên|vậy nên|cho nên|bốn là|năm là|sáu là|bảy là|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|còn|và|thời gian tới|trong thời gian tới|cụ thể";

    static final Pattern CONNECTIVE = Pattern.compile("(?:(?:" + CONNECTIVES + ")" + END + "[,:]?\\s*)+");

    /** Start of a bare order: any openers, then a verb of doing. */
    static final Pattern IMPERATIVE =
            Pattern.compile("(?:(?:" + OPENERS + ")" + END + "[,]?\\s*)*(?:(?:" + OPENERS + "|" + VERBS + ")" + END
                    + "(?! (?:được|của|là|này|nêu|trên|đã|đang|còn|vẫn|cho thấy|không phải)(?![\\p{L}])))");

    /** What ends the name of an agency: its predicate or an adverbial of time. */
    static final Pattern PREDICATE = Pattern.compile(
            "(?:cần(?! (?:thơ|giờ|đước|giuộc)(?![\\p{L}]))|phải|nên|có trách nhiệm|có nhiệm vụ|căn cứ|chịu trách nhiệm|sẽ|được giao|chỉ|"
                    + "cần phải|đóng vai trò|" + OPENERS + "|" + VERBS + ")" + END);

    static final Pattern TIME = Pattern.compile(
            "(?:trước|trong(?! (?:nước|tỉnh|thành phố|vùng|khu vực|huyện|ngành|hệ thống|lĩnh vực|phạm vi|toàn))|chậm nhất|muộn nhất|đến(?! (?:thăm|dự|nay|tặng))|từ|(?:hàng|hằng)(?= (?:ngày|tuần|tháng|quý|năm))|vào|ngay|hết|thời gian)(?![\\p{L}])");

    static final Pattern MODAL = Pattern.compile(
            "(?<![\\p{L}])(?<!không |nhu cầu |đã |vẫn |đâu có |có gì )(?:cần phải|cần(?! thiết(?! kế)| (?:thơ|giờ|đước|giuộc)(?![\\p{L}]))|phải|có trách nhiệm)"
                    + "(?! có thể| là )" + END);

    static final Pattern AGENCY = Pattern.compile("(?:(?:các|mỗi|từng|toàn thể|tất cả|những|\\d+)\\s+)?"
            + "(?:(?:đồng chí\\s+)?(?:phó\\s+)?(?:giám đốc|lãnh đạo|thủ trưởng|chủ tịch|bí thư|trưởng ban|người đứng đầu|chánh văn phòng|chánh thanh tra|tổ trưởng)\\s+)?"
            + "(?:các\\s+)?(?:sở|bộ|ban (?:quản lý|chỉ đạo|chỉ huy|tổ chức|tuyên giáo|dân vận|nội chính|kiểm tra|thường vụ|giám đốc|điều hành|dân tộc)|ban|ubnd|ủy ban|hđnd|hội đồng|ngành|công an|thanh tra|văn phòng|cục|chi cục|quỹ|tổng công ty"
            + "|công ty|tập đoàn|huyện|quận|thị xã|thành phố|tp|xã|phường|đơn vị|địa phương|cơ quan|cấp ủy|chính quyền|đảng ủy"
            + "|huyện ủy|thị ủy|thành ủy|mặt trận|viện|trường(?! hợp| phái| kỳ)|trung tâm|kho bạc|ngân hàng|bảo hiểm|hội(?! nghị| trường| chợ| thảo| đồng)|tỉnh đoàn|liên đoàn|chủ đầu tư"
            + "|nhà thầu|doanh nghiệp|đoàn thể|đảng viên|tổ(?! chức)|báo(?! cáo| chí| hiệu| động)|đài|hải quan|thuế|tòa án|phó bí thư|phó chủ tịch|giám đốc|chi bộ|đảng bộ"
            + "|trưởng|đoàn|cảng|điện lực|các cấp|lực lượng|đặc khu|kiểm lâm|công đoàn|tổ chức (?:đảng|đoàn|công đoàn|chính trị)|cảnh sát|quân khu|bộ đội|quân đội|biên phòng|bệnh viện|ubmttq|nhà đầu tư|đội|liên minh|hiệp hội|(?:tỉnh|thành phố|người đứng đầu|thủ trưởng)(?= (?:cũng |còn )?(?:cần|phải|nên|có trách nhiệm|tập trung|khẩn trương|chủ động))|chi nhánh|viễn thông|nhà trường)"
            + END);

    static final Pattern PAST = Pattern.compile(
            "(?<![\\p{L}])(?:đã|đang|hiện nay|(?<!từ nay )đến nay|(?<!(?:thực|phát|thể|biểu|xuất|tái|cải|thân) )hiện|vừa|từng|chưa|mặc dù|tuy nhiên|thời gian qua|những năm qua|(?<!chuẩn |trang |thiết )bị)"
                    + END);

    /** What is no order where it stands at the head of its clause; behind an order it only goes with it. */
    static final Pattern NOT_AN_ORDER = Pattern.compile(
            "thông báo (?:đến|tới|cho) .*(?:biết|thực hiện)|cho thấy|thống nhất (?:kiến nghị|đề nghị|theo|cho)(?![\\p{L}])|chịu trách nhiệm (?:trước|về|toàn diện)|xét thi đua|xin thông báo|thông báo (?:để|ý kiến|kết luận của)|trân trọng"
                    + "|cơ bản (?:nhất trí|thống nhất)|được tiếp tục|được phép|thống nhất (?:chủ trương|với (?:đề xuất|kiến nghị|báo cáo))"
                    + "|chấp thuận chủ trương|đồng ý|nhất trí|biểu dương|đánh giá cao|ghi nhận");

    /** What the law says is told. */
    private static final Pattern LAW = Pattern.compile(
            "(?:theo )?(?:bộ luật|luật|nghị định|thông tư|pháp luật)(?![\\p{L}])[^,;]{0,60}\\squy định(?![\\p{L}])");

    private static final Pattern THREAT = Pattern.compile(
            "(?:phải|sẽ|cũng)\\s+(?:chịu trách nhiệm|trả giá|bị (?:xử lý|kỷ luật|kiểm điểm|điều chuyển))" + END);
    private static final int HEAD = 80;

    /** A result told in the words of a task: "kiểm soát giá cả được thực hiện tốt". */
    static final Pattern RESULT = Pattern.compile(
            "[^,;]{0,70}\\s(?:được (?:thực hiện|triển khai|quan tâm|duy trì|nâng|bảo đảm|đảm bảo|kiểm soát|chú trọng|cải thiện|giữ vững|đẩy mạnh|tăng cường)"
                    + "|tiếp tục (?:tăng|được|phát triển|ổn định|duy trì)|còn (?:hạn chế|chậm|thấp|khó|nhiều|yếu)|diễn biến|chưa (?:được|cao|đạt|tốt))"
                    + END);

    /** A judgement of how things stand: "… vẫn còn rất lộn xộn". */
    static final Pattern JUDGEMENT = Pattern.compile(
            "(?:còn|chưa)\\s(?:rất |nhiều |khá |thật |thực )?(?:hạn chế|chậm|thấp|khó khăn|yếu|lộn xộn|bất cập|vướng mắc|cao|tốt|đạt|đồng bộ|nghiêm|đáp ứng[^,;]{0,30})$"
                    + "|(?<!(?:coi|đây|xác định|này) )là (?:điều |việc |chuyện )(?:rất |quá |vô cùng )?(?:khó|tốt|đúng|dễ|mừng)|(?<![\\p{L}])rất (?:khó|dễ)(?! (?:khăn|dàng))(?![\\p{L}])");

    private Words() {}

    static boolean isNoOrder(SourceText source, Span clause) {
        return source.startsWith(LAW, clause)
                || source.contains(
                        NOT_AN_ORDER, new Span(clause.start(), Math.min(clause.end(), clause.start() + HEAD)))
                || source.contains(THREAT, clause) && !source.startsWith(IMPERATIVE, clause);
    }
}
