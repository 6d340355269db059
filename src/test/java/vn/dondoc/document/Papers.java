package vn.dondoc.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers to be laid out: invented, with long names and many items. */
final class Papers {

    static final Instant CREATED = Instant.parse("2026-06-05T03:00:00Z");

    private Papers() {}

    static OfficialDocument state(int directives) {
        return new OfficialDocument(
                Form.ND30,
                new Header(
                        null,
                        "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN",
                        OfficialNumber.line(Form.ND30, "5", "TB-UBND"),
                        OfficialDate.withPlace("Nghệ An", LocalDate.of(2026, 6, 5), 2026)),
                "THÔNG BÁO",
                "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Hoàng Văn Mẫu tại buổi làm việc với Sở Công Thương "
                        + "về tình hình thực hiện nhiệm vụ 5 tháng đầu năm 2026",
                Urgency.VERY_URGENT,
                blocks(directives),
                List.of(
                        "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (để báo cáo);",
                        "Chủ tịch, các Phó Chủ tịch UBND tỉnh;",
                        "Các sở: Công Thương, Nội vụ, Tài chính, Nông nghiệp và Môi trường, Khoa học và Công nghệ;",
                        "UBND các xã, phường;",
                        "Lưu: VT, KT."),
                new Signature(List.of("TL. CHỦ TỊCH"), "CHÁNH VĂN PHÒNG", "Nguyễn Thị Thí Điểm"),
                false,
                "Ủy ban nhân dân tỉnh Nghệ An",
                CREATED);
    }

    static OfficialDocument party(int directives) {
        return new OfficialDocument(
                Form.PARTY,
                new Header(
                        null,
                        "TỈNH ỦY TUYÊN QUANG",
                        OfficialNumber.line(Form.PARTY, null, "TB/TU"),
                        OfficialDate.withPlace("Tuyên Quang", null, 2026)),
                "THÔNG BÁO",
                "Kết luận của Thường trực Tỉnh ủy tại buổi làm việc với Sở Công Thương",
                Urgency.EXPRESS,
                blocks(directives),
                List.of(
                        "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy;",
                        "Đảng ủy Ủy ban nhân dân tỉnh;",
                        "Lưu Văn phòng Tỉnh ủy."),
                new Signature(List.of("T/M BAN THƯỜNG VỤ"), "PHÓ BÍ THƯ", "Lê Văn Thử"),
                true,
                "Tỉnh ủy Tuyên Quang",
                CREATED);
    }

    static OfficialDocument memo(int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "1. Số liệu"));
        List<List<Words>> lines = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            lines.add(List.of(
                    Words.of("Chỉ số sản xuất công nghiệp " + i),
                    Words.of("113,6 %"),
                    Words.of(Run.alert("chậm 12 ngày"))));
        }
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column("Chỉ tiêu", 5, Block.Side.LEFT),
                        new Block.Column("Thực hiện", 2, Block.Side.RIGHT),
                        new Block.Column("Ghi chú", 3, Block.Side.CENTER)),
                lines));
        blocks.add(new Block.Bullet(
                Words.of("Một kiến nghị đang chờ <b>& chưa</b> trả lời \uD83D\uDE00 \uD800 \u0000 漢.")));
        return OfficialDocument.plain("BÁO CÁO TÓM TẮT", "Ngày 05 tháng 6 năm 2026", blocks, "Văn phòng", CREATED);
    }

    private static List<Block> blocks(int directives) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                "Ngày 05 tháng 6 năm 2026, tại trụ sở Sở Công Thương, Phó Chủ tịch Ủy ban nhân dân tỉnh Hoàng Văn Mẫu "
                        + "chủ trì buổi làm việc với Sở Công Thương về tình hình thực hiện nhiệm vụ 5 tháng đầu năm."));
        blocks.add(new Block.Heading(1, "I. SỞ CÔNG THƯƠNG"));
        for (int i = 1; i <= directives; i++) {
            blocks.add(
                    new Block.Item(
                            i + ".",
                            Words.of(
                                    "Chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan rà soát, xây dựng kế hoạch phát "
                                            + "triển chợ giai đoạn 2026 - 2030, trình Ủy ban nhân dân tỉnh trước ngày 15 tháng 01 năm 2027.")));
        }
        blocks.add(Block.Paragraph.of("Văn phòng thông báo để các đơn vị biết, thực hiện./."));
        return blocks;
    }
}
