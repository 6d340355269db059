package vn.dondoc.journey;

/** The two sessions that are walked through: the same work, with what differs between government and Party. */
enum Occasion {
    COMMITTEE(
            "PEOPLE_COMMITTEE",
            "WORKING",
            "thainguyen.leader",
            "Nghe báo cáo về nguồn điện cho khu công nghiệp Sông Công",
            "Phòng họp tầng 7, nhà B",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    PARTY(
            "PARTY",
            "INSPECTION",
            "thainguyen.bithu",
            "Kiểm tra thực hiện nghị quyết về an ninh năng lượng",
            "Hội trường Tỉnh ủy, phòng 12",
            "ĐẢNG CỘNG SẢN VIỆT NAM");

    final String host;
    final String kind;

    /** The account that chairs and signs. */
    final String chair;

    final String title;
    final String place;

    /** What stands at the head of the printed notice. */
    final String header;

    Occasion(String host, String kind, String chair, String title, String place, String header) {
        this.host = host;
        this.kind = kind;
        this.chair = chair;
        this.title = title;
        this.place = place;
        this.header = header;
    }

    /** A resolution is inspected; its petition becomes a task. Elsewhere the petition goes to another unit. */
    boolean inspects() {
        return this == PARTY;
    }
}
