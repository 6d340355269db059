package vn.dondoc.walk;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The facts of the five real sessions: what is odd in each must have its place in the model. */
final class FiveSessions {

    private FiveSessions() {}

    static List<Facts> all() {
        return List.of(
                threeChairsAndNoYear(),
                petitionsWithoutAnswer(),
                inspectionOfTwoResolutions(),
                noDate(),
                ownConference());
    }

    /** The Standing Board of the Party committee, three co-chairs, the year missing in the text, an unattributed paragraph. */
    private static Facts threeChairsAndNoYear() {
        return new Facts(
                "000",
                "tuyenquang",
                "tuyenquang.office",
                "tuyenquang.sct",
                "tuyenquang.leader",
                "tuyenquang.office2",
                "tuyenquang.sct",
                Map.ofEntries(
                        entry("title", "Thường trực Tỉnh ủy làm việc với Sở Công Thương"),
                        entry("kind", "WORKING"),
                        entry("host", "PARTY"),
                        entry("date", "2021-08-13"),
                        entry("dateApproximate", true),
                        entry("dayPart", "AFTERNOON"),
                        entry("chairs", List.of("tuyenquang.bithu", "tuyenquang.leader2", "tuyenquang.leader")),
                        entry("reportingUnit", "tuyenquang.sct"),
                        entry("reporter", "tuyenquang.sct"),
                        entry("horizon", "định hướng 2022–2025"),
                        entry(
                                "participants",
                                List.of(
                                        Map.of("group", "tuyenquang.departments"),
                                        Map.of("label", "Ban Thường vụ Tỉnh ủy"))),
                        entry("period", period("7 tháng đầu năm 2021", "2021-01-01", "2021-07-31"))),
                Map.of(
                        "weaknesses", "Một số sản phẩm đạt thấp so với kế hoạch",
                        "causes", "Ảnh hưởng của dịch Covid-19",
                        "indicators",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Giá trị sản xuất công nghiệp",
                                                "priceBase",
                                                "giá so sánh 2010",
                                                "value",
                                                "9.200",
                                                "unit",
                                                "tỷ đồng",
                                                "qualifier",
                                                "ESTIMATE",
                                                "planPercent",
                                                58.5),
                                        Map.of(
                                                "name",
                                                "Giá trị xuất khẩu hàng hóa",
                                                "value",
                                                "85",
                                                "unit",
                                                "triệu USD",
                                                "qualifier",
                                                "ESTIMATE",
                                                "planPercent",
                                                62),
                                        Map.of(
                                                "name",
                                                "Tổng mức bán lẻ hàng hóa",
                                                "scope",
                                                "gồm dịch vụ tiêu dùng và bán buôn",
                                                "value",
                                                "14.400",
                                                "unit",
                                                "tỷ đồng",
                                                "planPercent",
                                                53)),
                        "shortfalls",
                                List.of(
                                        Map.of("product", "bột Barit"),
                                        Map.of("product", "chè"),
                                        Map.of("product", "giầy dép")),
                        "projects",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Thủy điện Hùng Lợi 1, 2",
                                                "location",
                                                "xã Hùng Lợi",
                                                "sector",
                                                "năng lượng",
                                                "scheduleState",
                                                "DELAYED"),
                                        Map.of(
                                                "name",
                                                "Dây chuyền 2",
                                                "investor",
                                                "Công ty cổ phần Giấy An Hòa",
                                                "scheduleState",
                                                "DELAYED"))),
                List.of(
                        Map.of("text", "Năm lĩnh vực tác động đến phát triển công nghiệp của tỉnh"),
                        Map.of("speaker", "tuyenquang.snv", "text", "Cần ưu tiên nguồn nhân lực cho công nghiệp")));
    }

    /** Three petitions that the meeting did not answer, a directive that waits for an event, a session of the same morning. */
    private static Facts petitionsWithoutAnswer() {
        return new Facts(
                "001",
                "nghean",
                "nghean.office",
                "nghean.sct",
                "nghean.leader",
                "nghean.office2",
                "nghean.sct",
                Map.ofEntries(
                        entry("title", "Chủ tịch UBND tỉnh làm việc với Sở Công Thương"),
                        entry("kind", "WORKING"),
                        entry("host", "PEOPLE_COMMITTEE"),
                        entry("date", "2023-06-07"),
                        entry("dayPart", "AFTERNOON"),
                        entry("chairs", List.of("nghean.leader")),
                        entry("reportingUnit", "nghean.sct"),
                        entry(
                                "participants",
                                List.of(Map.of("person", "nghean.leader2"), Map.of("group", "nghean.departments"))),
                        entry("source", Map.of("author", "nghean.gov.vn", "publishedAt", "2023-06-08T15:51:42+07:00")),
                        entry("period", period("5 tháng đầu năm 2023", "2023-01-01", "2023-05-31"))),
                Map.of(
                        "weaknesses", "Chưa bảo đảm tiến độ kế hoạch và kịch bản tăng trưởng",
                        "indicators",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Chỉ số sản xuất công nghiệp",
                                                "code",
                                                "IIP",
                                                "value",
                                                "1,62",
                                                "unit",
                                                "%",
                                                "qualifier",
                                                "ESTIMATE",
                                                "yoyPercent",
                                                1.62),
                                        Map.of(
                                                "name",
                                                "Tổng mức bán lẻ hàng hóa",
                                                "value",
                                                "36.539",
                                                "unit",
                                                "tỷ đồng",
                                                "qualifier",
                                                "ESTIMATE",
                                                "yoyPercent",
                                                9.63,
                                                "planPercent",
                                                42.98,
                                                "forecastYear",
                                                "87.000"),
                                        Map.of(
                                                "name",
                                                "Kim ngạch xuất khẩu",
                                                "value",
                                                "892,3",
                                                "unit",
                                                "triệu USD",
                                                "qualifier",
                                                "ESTIMATE",
                                                "yoyPercent",
                                                -3.1,
                                                "planPercent",
                                                35.7,
                                                "forecastYear",
                                                "2.870"),
                                        Map.of(
                                                "name",
                                                "Số nước và vùng lãnh thổ xuất khẩu",
                                                "value",
                                                "160",
                                                "unit",
                                                "nước",
                                                "qualifier",
                                                "MORE_THAN",
                                                "comparisonBaseYear",
                                                2020)),
                        "petitions",
                                List.of(
                                        Map.of(
                                                "text",
                                                "Tổ chức lại phòng trưng bày sản phẩm",
                                                "kind",
                                                "POLICY_APPROVAL"),
                                        Map.of("text", "Bố trí tăng kinh phí xúc tiến thương mại", "kind", "FUNDING"),
                                        Map.of(
                                                "text",
                                                "Chủ trương lập dự án cắm mốc tuyến đường dây",
                                                "kind",
                                                "POLICY_APPROVAL"))),
                List.of(Map.of(
                        "speaker", "nghean.leader2", "text", "Nghiên cứu quyết định mới về chức năng, nhiệm vụ")));
    }

    /** An inspection of two resolutions that go back to an earlier conclusion; two bases of percent beside each other. */
    private static Facts inspectionOfTwoResolutions() {
        return new Facts(
                "002",
                "yenbai",
                "yenbai.office",
                "yenbai.sct",
                "yenbai.leader",
                "yenbai.office2",
                "yenbai.sct",
                Map.ofEntries(
                        entry("title", "Kiểm tra thực hiện Nghị quyết 29-NQ/TU và 30-NQ/TU tại Sở Công Thương"),
                        entry("kind", "INSPECTION"),
                        entry("host", "PEOPLE_COMMITTEE"),
                        entry("date", "2022-05-21"),
                        entry("dayPart", "AFTERNOON"),
                        entry("chairs", List.of("yenbai.leader2")),
                        entry("reportingUnit", "yenbai.sct"),
                        entry(
                                "references",
                                List.of(
                                        resolution("29-NQ/TU", "Phát triển công nghiệp"),
                                        resolution("30-NQ/TU", "Phát triển dịch vụ"))),
                        entry("period", period("Năm 2021 và quý I/2022", "2021-01-01", "2022-03-31"))),
                Map.of(
                        "indicators",
                        List.of(
                                Map.of(
                                        "name",
                                        "Giá trị sản xuất công nghiệp",
                                        "priceBase",
                                        "giá so sánh 2010",
                                        "periodLabel",
                                        "năm 2021",
                                        "value",
                                        "14.210",
                                        "unit",
                                        "tỷ đồng",
                                        "qualifier",
                                        "ESTIMATE",
                                        "planPercent",
                                        100),
                                Map.of(
                                        "name",
                                        "Chỉ số sản xuất công nghiệp",
                                        "periodLabel",
                                        "năm 2021",
                                        "value",
                                        "9,12",
                                        "unit",
                                        "%",
                                        "yoyPercent",
                                        9.12,
                                        "resolutionDifference",
                                        "0,12"),
                                Map.of(
                                        "name",
                                        "Tổng mức bán lẻ và doanh thu dịch vụ",
                                        "periodLabel",
                                        "quý I/2022",
                                        "value",
                                        "5.605",
                                        "unit",
                                        "tỷ đồng",
                                        "qualifier",
                                        "MORE_THAN",
                                        "yoyPercent",
                                        5.54,
                                        "scenarioPercent",
                                        92.96,
                                        "planPercent",
                                        23.85),
                                Map.of(
                                        "name",
                                        "Giá trị xuất khẩu",
                                        "periodLabel",
                                        "năm 2021",
                                        "value",
                                        "226,3",
                                        "unit",
                                        "triệu USD",
                                        "planDifference",
                                        3,
                                        "yoyPercent",
                                        36)),
                        "projects",
                        List.of(Map.of(
                                "name", "Khu công nghiệp Trấn Yên", "area", "339", "count", 26, "capital", "5.875"))),
                List.of());
    }

    /** The day is not known; within a work programme; six petitions; a figure whose unit cannot be right. */
    private static Facts noDate() {
        return new Facts(
                "003",
                "thainguyen",
                "thainguyen.office",
                "thainguyen.sct",
                "thainguyen.head",
                "thainguyen.office2",
                "thainguyen.sct",
                Map.ofEntries(
                        entry("title", "Đoàn công tác của tỉnh làm việc tại Sở Công Thương"),
                        entry("kind", "WORKING"),
                        entry("host", "PEOPLE_COMMITTEE"),
                        entry("chairs", List.of("thainguyen.leader2")),
                        entry("reportingUnit", "thainguyen.sct"),
                        entry("workProgramme", "chương trình công tác năm 2013"),
                        entry(
                                "participants",
                                List.of(Map.of("unit", "thainguyen.stc"), Map.of("unit", "thainguyen.office"))),
                        entry("period", period("9 tháng năm 2013", "2013-01-01", "2013-09-30"))),
                Map.of(
                        "indicators",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Giá trị xuất khẩu",
                                                "value",
                                                "120",
                                                "unit",
                                                "triệu USD",
                                                "qualifier",
                                                "NEARLY",
                                                "yoyPercent",
                                                18,
                                                "planPercent",
                                                74.5),
                                        Map.of(
                                                "name",
                                                "Chỉ số giá tiêu dùng",
                                                "value",
                                                "0,22",
                                                "unit",
                                                "%",
                                                "momPercent",
                                                0.22,
                                                "yoyPercent",
                                                7.63),
                                        Map.of(
                                                "name",
                                                "Thu ngân sách",
                                                "value",
                                                "2,2",
                                                "unit",
                                                "tỷ đồng",
                                                "qualifier",
                                                "NEARLY",
                                                "planPercent",
                                                82.5,
                                                "note",
                                                "nghi sai đơn vị tính")),
                        "petitions",
                                List.of(
                                        Map.of("text", "Đầu tư trụ sở làm việc mới", "kind", "FUNDING"),
                                        Map.of(
                                                "text",
                                                "Vốn chuẩn bị đầu tư năm 2014 cho chợ vùng",
                                                "kind",
                                                "FUNDING",
                                                "resourceAmount",
                                                "12",
                                                "resourceUnit",
                                                "tỷ đồng"),
                                        Map.of("text", "Vốn đối ứng cấp điện thôn, bản", "kind", "FUNDING"),
                                        Map.of("text", "Kinh phí khuyến công", "kind", "FUNDING"),
                                        Map.of("text", "Cơ chế đặc thù chợ nông thôn miền núi", "kind", "MECHANISM"),
                                        Map.of(
                                                "text",
                                                "Cơ chế phát triển cụm công nghiệp, làng nghề",
                                                "kind",
                                                "MECHANISM"))),
                List.of());
    }

    /** A department's own conference: it schedules, chairs, signs and confirms itself; an index form; targets. */
    private static Facts ownConference() {
        return new Facts(
                "004",
                "hagiang",
                "hagiang.sct2",
                "hagiang.sct2",
                "hagiang.sct",
                "hagiang.sct",
                "hagiang.sct",
                Map.ofEntries(
                        entry("title", "Hội nghị chuyên đề giải pháp thực hiện chỉ tiêu ngành Công Thương"),
                        entry("kind", "THEMATIC"),
                        entry("host", "UNIT"),
                        entry("date", "2025-02-14"),
                        entry("dayPart", "MORNING"),
                        entry("chairs", List.of("hagiang.sct")),
                        entry("reportingUnit", "hagiang.sct"),
                        entry("participants", List.of(Map.of("group", "hagiang.communes"))),
                        entry("period", period("năm 2024", "2024-01-01", "2024-12-31"))),
                Map.of(
                        "indicators",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Chỉ số sản xuất công nghiệp",
                                                "code",
                                                "IIP",
                                                "value",
                                                "113,6",
                                                "unit",
                                                "%",
                                                "indexForm",
                                                true,
                                                "yoyPercent",
                                                13.6,
                                                "planDifference",
                                                8.6,
                                                "targetNextPeriod",
                                                "15"),
                                        Map.of(
                                                "name",
                                                "Tổng giá trị xuất, nhập khẩu",
                                                "value",
                                                "308",
                                                "unit",
                                                "triệu USD",
                                                "targetNextPeriod",
                                                "500")),
                        "projects", List.of(Map.of("name", "Các dự án thủy điện", "scheduleState", "DELAYED"))),
                List.of());
    }

    private static Map<String, Object> period(String label, String from, String to) {
        return Map.of("label", label, "from", from, "to", to, "calendar", "STATISTICAL");
    }

    private static Map<String, Object> resolution(String number, String title) {
        return Map.of(
                "kind",
                "RESOLUTION",
                "number",
                number,
                "date",
                "2021-02-24",
                "issuer",
                "Ban Chấp hành Đảng bộ tỉnh khóa XIX",
                "title",
                title);
    }
}
