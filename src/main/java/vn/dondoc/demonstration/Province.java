package vn.dondoc.demonstration;

import java.util.List;
import vn.dondoc.session.Stage;

/**
 * A demonstration province: its names are real, every person is invented.
 *
 * @param autumnStage how far its newest session has come
 */
record Province(
        String shortName,
        String prefix,
        String code,
        String name,
        Stage autumnStage,
        List<String> communes,
        List<String> people) {

    static final List<Province> ALL = List.of(
            new Province(
                    "tuyenquang",
                    "TQ",
                    "H60",
                    "Tuyên Quang",
                    Stage.REPORT_CHECK,
                    List.of("Xã Hùng Lợi", "Xã Trung Sơn", "Phường Minh Xuân"),
                    List.of(
                            "Ma Thế Hiển",
                            "Lương Thị Bích Hằng",
                            "Hoàng Quốc Khải",
                            "Nông Văn Trường",
                            "Vi Thị Thu Hà",
                            "Quan Văn Đoàn",
                            "Triệu Thị Lệ",
                            "Bàn Văn Thắng",
                            "Hà Thị Nhung",
                            "Đàm Văn Lực",
                            "Tô Thị Yến",
                            "Lý Văn Sinh")),
            new Province(
                    "nghean",
                    "NA",
                    "H40",
                    "Nghệ An",
                    Stage.DRAFTING,
                    List.of("Xã Thông Thụ", "Xã Tam Quang", "Phường Trường Vinh"),
                    List.of(
                            "Phan Đình Khoa",
                            "Hồ Thị Lan Phương",
                            "Cao Xuân Bách",
                            "Đậu Thị Hoài",
                            "Ngô Trí Dũng",
                            "Trần Hữu Nghĩa",
                            "Võ Thị Mai Sương",
                            "Lô Văn Thái",
                            "Vi Thị Quế",
                            "Nguyễn Cảnh Toàn",
                            "Đinh Thị Kiều",
                            "Bùi Văn Thịnh")),
            new Province(
                    "yenbai",
                    "YB",
                    "H15",
                    "Yên Bái",
                    Stage.APPROVAL,
                    List.of("Xã Trấn Yên", "Xã Mù Cang Chải", "Phường Nghĩa Lộ"),
                    List.of(
                            "Sùng A Lềnh",
                            "Phạm Thị Thanh Vân",
                            "Đỗ Quang Hưng",
                            "Giàng Thị Sáo",
                            "Lò Văn Phong",
                            "Hà Đức Anh",
                            "Nguyễn Thị Bạch Tuyết",
                            "Cứ A Tủa",
                            "Hoàng Thị Xuyến",
                            "Trần Văn Kiên",
                            "Lê Thị Hạnh",
                            "Vàng A Páo")),
            new Province(
                    "thainguyen",
                    "TN",
                    "H55",
                    "Thái Nguyên",
                    Stage.REPORT,
                    List.of("Xã Võ Nhai", "Xã Đại Từ", "Phường Phan Đình Phùng"),
                    List.of(
                            "Dương Văn Lượng",
                            "Nguyễn Thị Thu Trang",
                            "Lưu Quang Minh",
                            "Hứa Thị Thảo",
                            "Chu Văn Bắc",
                            "Vũ Hải Đăng",
                            "Tạ Thị Ngọc",
                            "Nông Đức Thuận",
                            "Hoàng Thị Chín",
                            "Ma Văn Cường",
                            "Đỗ Thị Loan",
                            "Ngọ Văn Huy")),
            new Province(
                    "hagiang",
                    "HG",
                    "H22",
                    "Hà Giang",
                    Stage.ISSUANCE,
                    List.of("Xã Mèo Vạc", "Xã Quản Bạ", "Xã Vị Xuyên"),
                    List.of(
                            "Vàng Mí Sò",
                            "Nguyễn Thị Hồng Gấm",
                            "Hạng Seo Pao",
                            "Lục Thị Thắm",
                            "Thào Mí Chơ",
                            "Hoàng Văn Vịnh",
                            "Phàn Thị Dung",
                            "Sùng Mí Già",
                            "Giàng Thị Mỷ",
                            "Long Văn Tuân",
                            "Lệnh Thị Hoa",
                            "Viên Văn Hảo")));
}
