package vn.dondoc.support;

import java.util.List;
import java.util.Random;

/** Articles and notices about working sessions of places and persons that do not exist; the same seed gives the same text. */
public final class InventedTexts {

    /** Short pieces that, repeated without end, make a careless rule look again and again at the same words. */
    public static final List<String> BOMBS = List.of(
            "a",
            " ",
            "\n",
            "\t\n",
            ". ",
            ".",
            "- ",
            "(",
            ")",
            "(“",
            "“",
            "”",
            "\"",
            "\"; ",
            ";",
            ",",
            ", ",
            "1,",
            "1.",
            "1/",
            "1 ",
            "9",
            "12,5% ",
            "12/",
            "1.234,",
            "tăng 5% ",
            "trước ngày ",
            "trước ngày 1/",
            "đến cuối ",
            "trước trong đến hết ",
            "sở ",
            "sở, ",
            "Sở A và ",
            "giao ",
            "giao, ",
            "yêu cầu ",
            "Chủ tịch UBND tỉnh yêu cầu ",
            "Chủ tịch UBND tỉnh yêu cầu Sở A làm; ",
            "Chủ tịch UBND tỉnh, ",
            "Nguyễn Văn ",
            "Nguyễn ",
            "Đồng chí A ",
            "trong đó, ",
            "đồng thời, ",
            "đồng thời ",
            "tiếp tục ",
            "tiếp tục, ",
            "phối hợp với ",
            "phối hợp với Sở A, ",
            "và các sở ",
            "căn cứ x, ",
            "theo ",
            "ban hành ",
            "hàng tháng ",
            "báo cáo ",
            "báo cáo, ",
            "cho biết, ",
            "nhấn mạnh \"",
            "\" Chủ tịch UBND tỉnh ",
            "làm việc với ",
            "so với ",
            "đạt 5 tỷ đồng, ",
            "khoảng ",
            "năm 2026 ",
            "cho biết 10 tháng đạt 5 tỷ đồng, tăng 3% ",
            "15-NQ/TU ",
            "1-A",
            "A-",
            "uỷ",
            "tp.",
            "1) ",
            "a) ",
            "a\n",
            "Sở Y tế\n",
            "ab cd\n",
            "“Làm đi”, Chủ tịch UBND tỉnh nói.\n",
            "\"Làm đi\", Chủ tịch UBND tỉnh nói.\n",
            "Theo ông Nguyễn Văn An thì tốt. ",
            "với Chủ tịch UBND tỉnh giao ",
            "người đứng đầu chính quyền giao. ",
            "1.1",
            "- Sở A;\n",
            "i. ",
            "sở a - ",
            "giám đốc sở ",
            "lãnh đạo các sở ",
            "cần ",
            "đã ",
            "trong đó có ",
            "; báo cáo ",
            "kế hoạch ",
            "trình, ",
            "\u0301",
            "\u0301\u0323",
            "a\u0301\u0302",
            "\u200b",
            "\u202e",
            "\u0000",
            "\ud800",
            "\ud83d\ude00");

    private static final String[] AGENCIES = {
        "Sở Y tế",
        "Sở Xây dựng",
        "Sở Tài chính",
        "Sở Nông nghiệp và Môi trường",
        "Công an tỉnh",
        "UBND các huyện",
        "Sở Khoa học và Công nghệ",
        "UBND huyện Tân Lâm",
        "Ban Quản lý các khu công nghiệp",
        "Văn phòng UBND tỉnh"
    };
    private static final String[] WORKS = {
        "rà soát các hồ sơ tồn đọng",
        "xây dựng kế hoạch phòng, chống cháy rừng",
        "tham mưu ban hành quy chế phối hợp",
        "đẩy nhanh tiến độ giải ngân vốn đầu tư công",
        "kiểm tra việc khai thác cát trên sông Lam Sơn",
        "lập danh mục công trình cần sửa chữa",
        "hoàn thiện hồ sơ đấu giá quyền sử dụng đất",
        "tăng cường tuyên truyền về an toàn thực phẩm",
        "báo cáo kết quả về UBND tỉnh",
        "số hóa dữ liệu hộ tịch (bao gồm cả sổ cũ; sổ rách)",
        "bố trí nhân lực trực tại trạm y tế"
    };
    private static final String[] DATES = {
        " trước ngày 15/12",
        " trong quý I/2027",
        " xong trước ngày 30 tháng 6 năm 2027",
        " trong tháng 11",
        " trước ngày 05-01-2027",
        " chậm nhất ngày 31/12/2026",
        ", định kỳ hằng tháng báo cáo",
        "",
        "",
        "",
        ""
    };
    private static final String[] PERSONS = {"Trần Minh Khôi", "Lê Hoài Phương", "Đặng Thu Giang", "Phạm Quốc Bình"};
    private static final String[] FIGURES = {
        "giá trị sản xuất công nghiệp",
        "tổng thu ngân sách trên địa bàn",
        "kim ngạch xuất khẩu chè",
        "số lượt khách du lịch",
        "vốn đầu tư thực hiện",
        "doanh thu dịch vụ vận tải"
    };
    private static final String[] UNITS = {"tỷ đồng", "triệu USD", "tấn", "ha", "lượt khách", "nghìn tỷ đồng"};
    private static final String[] CUES = {"yêu cầu", "đề nghị", "giao", "nhấn mạnh", "chỉ đạo", "lưu ý", "kết luận:"};
    private static final String[] LINKS = {
        "Đồng thời, ", "Ngoài ra, ", "Trong đó, ", "Hằng tháng, ", "Thời gian tới, ", "", "", ""
    };

    private final Random random;

    public InventedTexts(long seed) {
        random = new Random(seed);
    }

    /** Articles one after the other until the text is at least that long, cut there. */
    public String text(int characters) {
        StringBuilder text = new StringBuilder(characters + 5_000);
        while (text.length() < characters) {
            text.append(random.nextInt(4) == 0 ? notice() : article()).append('\n');
        }
        return text.substring(0, characters);
    }

    /** A news article: who met whom, what was reported, asked for, said and ordered. */
    public String article() {
        StringBuilder text = new StringBuilder();
        String agency = one(AGENCIES);
        String person = one(PERSONS);
        text.append("Chủ tịch UBND tỉnh làm việc với ").append(agency).append("\n\n");
        text.append("Sáng ")
                .append(1 + random.nextInt(28))
                .append("/11, đồng chí ")
                .append(person);
        text.append(", Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh làm việc với ")
                .append(agency)
                .append(".\n\n");
        text.append("Báo cáo tại buổi làm việc, lãnh đạo ").append(agency).append(" cho biết, 10 tháng năm 2026, ");
        times(2, 6, "; ", text, this::figure);
        text.append(".\n\n").append(agency).append(" kiến nghị UBND tỉnh ");
        times(1, 3, "; ", text, () -> one(WORKS));
        text.append(".\n\nThảo luận tại buổi làm việc, các đại biểu đề nghị ")
                .append(one(AGENCIES))
                .append(" cần ");
        text.append(one(WORKS))
                .append(".\n\nKết luận buổi làm việc, Chủ tịch UBND tỉnh ")
                .append(person)
                .append(' ');
        times(4, 14, "", text, this::order);
        return text.append("\n\n").toString();
    }

    private String notice() {
        StringBuilder text = new StringBuilder("THÔNG BÁO\nKết luận của đồng chí ").append(one(PERSONS));
        text.append(
                ", Phó Chủ tịch UBND tỉnh\n\nSau khi nghe báo cáo, đồng chí Phó Chủ tịch UBND tỉnh chỉ đạo như sau:\n");
        for (int i = 1; i < 4 + random.nextInt(8); i++) {
            text.append(i).append(". Giao ").append(one(AGENCIES)).append(" chủ trì, phối hợp với ");
            text.append(one(AGENCIES))
                    .append(' ')
                    .append(one(WORKS))
                    .append(one(DATES))
                    .append(".\n");
            if (random.nextBoolean()) {
                text.append("- ").append(order()).append("\n");
            }
        }
        return text.append("Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.\n\n")
                .toString();
    }

    private String figure() {
        return one(FIGURES) + " ước đạt " + (1 + random.nextInt(90)) + "." + (100 + random.nextInt(900)) + ","
                + random.nextInt(10) + " " + one(UNITS) + (random.nextBoolean() ? ", tăng " : ", giảm ")
                + random.nextInt(20) + "," + random.nextInt(100) + "% so với cùng kỳ, bằng " + (50 + random.nextInt(70))
                + "% kế hoạch năm";
    }

    private String order() {
        StringBuilder text = new StringBuilder(one(LINKS));
        text.append(random.nextInt(3) == 0 ? one(CUES) + " " : "").append(one(AGENCIES));
        text.append(random.nextInt(4) == 0 ? " chủ trì, phối hợp với " + one(AGENCIES) : "");
        text.append(random.nextInt(3) == 0 ? " cần " : " ").append(one(WORKS)).append(one(DATES));
        text.append(random.nextInt(5) == 0 ? " theo Quyết định số " + random.nextInt(3000) + "/QĐ-UBND" : "");
        return text.append(random.nextInt(4) == 0 ? "; " : ". ").toString();
    }

    private interface Piece {
        String next();
    }

    private void times(int least, int most, String between, StringBuilder text, Piece piece) {
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : between).append(piece.next());
        }
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
