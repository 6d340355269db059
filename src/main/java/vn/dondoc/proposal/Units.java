package vn.dondoc.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The words that stand behind a number: units of measure, and what is counted. */
final class Units {

    static final String MULTIPLE = "(?:nghìn|ngàn|vạn|triệu|trăm|chục)\\s";

    private static final String EACH =
            "người|năm|tháng|ngày|tuần|quý|giờ|ha|km2|km|m2|m3|kg|tấn|lít|hộ|xã|huyện|thôn|bản|vạn dân|dân|lượt|đơn vị|sào|con|cây|cụm|vụ|lao động"
                    + "|khẩu|đầu người|suất|phòng|lớp|trường|giường|học sinh|giáo viên|sản phẩm|dự án|trường hợp|cơ sở|căn|chu kỳ|nhiệm kỳ|\\d[\\d.]* (?:dân|người)";
    private static final String PER = "(?:\\s?/\\s?(?:" + EACH + ")(?![\\p{L}])){0,2}";

    private static final String MEASURES = "(?:tỷ|tỉ)(?:\\s(?:đồng|usd|đô la(?: mỹ)?|kwh|lượt|m3|con|đơn vị))?"
            + "|đồng(?! chí| bộ| thời| bào| tiền| loạt| đều| ý| hồ| bằng)|đô la(?: mỹ)?|euro|usd|tấn|tạ|kg|lít|ha|héc ta|hecta|km2|km²|km|m2|m3|m²|m³|mwp|mw|kwp|kw|kwh|mva|kva|teu|đ(?=\\s?/)";

    private static final String POINTS =
            "điểm(?!\\s(?:du|trường|cầu|đen|nóng|sạt|ngập|dân|giết|thu|bưu|bán|giao|nghẽn|kinh|xử|tập|ùn))";

    private static final String THINGS = """
            khoa, phòng|viên chức, người lao động|công chức, viên chức|cán bộ, công chức|cán bộ, chiến sĩ|mẫu|tuyến đường|tuyến|khoản thu|dn
            tổ chức, cá nhân|cá nhân, tổ chức|tập thể, cá nhân|huyện, thành phố|huyện, thị xã, thành phố|xã, phường|xã, thị trấn
            xã, phường, thị trấn|cơ quan, đơn vị|sở, ngành|huy chương|sự kiện|chuyến|gói thầu|hợp đồng|hạng mục|chi nhánh|cụm công nghiệp|khu công nghiệp|khu kinh tế|kcn|ccn
            làng nghề|lượt doanh nghiệp|doanh nghiệp, đơn vị, cá nhân|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|lượt lao động|lao động
            lượt khách|lượt người|lượt dự án|lượt hộ|lượt phương tiện|lượt tàu|lượt|du khách|khách|học sinh|sinh viên|học viên|trẻ em
            giáo viên|viên chức|công chức|cán bộ|đảng viên|hội viên|đoàn viên|chiến sĩ|bác sĩ|bệnh nhân|bệnh viện|giường bệnh|giường
            ổ dịch|liều|nhà máy|nhà đầu tư|nhà văn hóa|nhà|hệ thống
            nước và vùng lãnh thổ|quốc gia, vùng lãnh thổ|quốc gia và vùng lãnh thổ|quốc gia|dự án|công trình|phòng học|phòng
            trường hợp|trường|lớp|thôn|bản|ấp|làng|xã|phường|huyện|hộ kinh doanh|hộ gia đình|hộ dân|hộ nghèo|hộ|nhân khẩu|khẩu|dân
            vụ việc|vụ án|vụ|bị can|đối tượng|sản phẩm|chợ|siêu thị|cơ sở|hồ sơ|thủ tục hành chính|thủ tục|giấy phép lái xe|gplx
            giấy phép|giấy chứng nhận|thẻ|văn bản|quyết định|nghị quyết|chỉ tiêu|tiêu chí|nhiệm vụ|mặt hàng|tổ|thành viên|chủ đầu tư
            cuộc|đoàn|đề tài|sáng kiến|mô hình|tổ chức|cá nhân|đơn vị|người|em|con|cây|chiếc thuyền|chiếc|thuyền|phương tiện|xe|tàu cá|tàu
            mỏ|điểm|di tích|lễ hội|ý kiến|đơn thư|đơn|suất|căn hộ|căn|trạm|thuê bao|bộ|đề án|chi bộ|tài khoản|máy|trang trại
            phân hệ|tổ chức cơ sở đảng|tổ chức đảng|đảng bộ|công đoàn cơ sở|chi hội|thương binh|liệt sĩ|mẹ việt nam anh hùng|đơn vị hành chính cấp xã|đơn vị hành chính cấp huyện|đơn vị hành chính
            tập thể|gia đình|cử tri|lượt cử tri|kiến nghị|phiên|kỳ họp|đồ án|quy hoạch|khu dân cư|khu tái định cư|khu đô thị|vận động viên
            tác phẩm|giếng|ngôi nhà|nghệ nhân|chuyên gia|kỹ sư|tiến sĩ|thạc sĩ|y sĩ|điều dưỡng|dược sĩ|quận, huyện|chỗ làm việc|việc làm|chung cư|khách hàng|tổ dân phố|khu phố|bài báo|tuyến phố|hộ tiểu thương|dịch vụ công|bị cáo|chuyên án|tụ điểm|camera|pano|bãi|nơi|hồ chứa|đập|trung tâm|tin, bài|tin bài|bài viết|buổi|lô|thửa|container|ô tô|mô tô|đập tràn|vật cản|đội viên|bộ đội|địa chỉ nhà, đất|địa chỉ|điểm đen|điểm ngập|điểm sạt lở|điểm trường|điểm du lịch|điểm tiềm ẩn
            """;

    /** What is measured in it may be written as "%", "tỷ đồng", "triệu đồng/ha" or "tạ/ha". */
    static final String AMOUNT =
            "%|(?:" + MULTIPLE + "+)?(?:" + MEASURES + ")" + PER + "|triệu|" + POINTS + "|m(?![\\p{L}\\d])";

    static final String COUNTED = "(?:" + MULTIPLE + "+)?(?:" + longestFirst(THINGS)
            + "|ca(?! sĩ| nô| cao| dao| trực| máy| ngợi| dân| tuần))" + PER;

    private Units() {}

    private static String longestFirst(String words) {
        return Arrays.stream(words.strip().split("[|\n]"))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
