package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures a report tells, and how they are named: each sentence with all its figures. */
class IndicatorTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Toàn tỉnh có 320 công trình xây sai phép, tập trung nhiều ở huyện An Bình có 45 vụ và huyện Thanh Sơn 30 vụ | Công trình xây sai phép = 320 công trình; Công trình xây sai phép tại huyện An Bình = 45 vụ; Công trình xây sai phép tại huyện Thanh Sơn = 30 vụ
            Có 210 trường hợp lấn chiếm lòng đường; riêng phường Hòa Lạc có 60 trường hợp                           | Trường hợp lấn chiếm lòng đường = 210 trường hợp; Trường hợp lấn chiếm lòng đường tại phường Hòa Lạc = 60 trường hợp
            Toàn tỉnh có 415 trường với 6.820 lớp, 190.300 học sinh                                                 | Trường = 415 trường; Lớp trường = 6820 lớp; Học sinh = 190300 học sinh
            Toàn tỉnh có 1.200 tổ hòa giải với hơn 7.500 thành viên                                                  | Tổ hòa giải = 1200 tổ; Thành viên tổ hòa giải = 7500 thành viên
            Toàn tỉnh xảy ra 32 vụ tai nạn giao thông, làm chết 21 người                                              | Vụ tai nạn giao thông = 32 vụ; Người chết do vụ tai nạn giao thông = 21 người
            Ngành đã đào tạo nghề cho 4.200 người                                                                    | Người được đào tạo nghề = 4200 người
            Đã có 12 xã đạt 19 tiêu chí và 8 xã đạt 15-18 tiêu chí                                                    | Xã đạt 19 tiêu chí = 12 xã; Xã đạt 15-18 tiêu chí = 8 xã
            Các quận đã lập lại trật tự tại 45 tuyến đường trọng điểm                                              | Tuyến đường trọng điểm = 45 tuyến đường
            Có 980 hộ nghèo cần xóa nhà tạm. Các huyện có nhiều nhất gồm: Sơn Hòa (310), Đồng Lâm (205)               | Hộ nghèo cần xóa nhà tạm = 980 hộ nghèo; Hộ nghèo cần xóa nhà tạm tại Sơn Hòa = 310 hộ nghèo; Hộ nghèo cần xóa nhà tạm tại Đồng Lâm = 205 hộ nghèo
            Cơ quan chức năng huyện mới kiểm tra được 325 hộ                                                          | Hộ kiểm tra = 325 hộ
            UBND tỉnh trao quyết định đầu tư cho 24 dự án                                                             | Dự án được trao quyết định đầu tư = 24 dự án
            Toàn tỉnh còn 240 phòng học tạm, phòng học nhờ                                                           | Phòng học tạm, phòng học nhờ = 240 phòng học
            """)
    void countsAreNamedByWhatWasCountedBesideThem(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Lực lượng chức năng xử phạt 520 trường hợp vi phạm với số tiền hơn 3,4 tỷ đồng     | Trường hợp vi phạm = 520 trường hợp; Số tiền trường hợp vi phạm = 3.4 tỷ đồng
            Toàn tỉnh có 9 tuyến quốc lộ dài 640 km                                           | Tuyến quốc lộ = 9 tuyến; Chiều dài tuyến quốc lộ = 640 km
            Tổng diện tích gieo trồng đạt 52.000 ha; trong đó, lúa 31.000 ha, ngô 6.500 ha      | Tổng diện tích gieo trồng = 52000 ha; Diện tích lúa = 31000 ha; Diện tích ngô = 6500 ha
            Nguồn thu dịch vụ quý I đạt 4,1 tỷ đồng; dự kiến cả năm khoảng 18 tỷ đồng          | Nguồn thu dịch vụ = 4.1 tỷ đồng; Nguồn thu dịch vụ = 18 tỷ đồng
            Doanh thu vận tải, kho bãi và dịch vụ hỗ trợ đạt 920 tỷ đồng                       | Doanh thu vận tải, kho bãi và dịch vụ hỗ trợ = 920 tỷ đồng
            Giá thu mua cà phê niên vụ này đạt 82.000 đồng/kg                                 |
            Giá trị sản phẩm thu hoạch đạt 98 triệu đồng/ha                                   | Giá trị sản phẩm thu hoạch = 98 triệu đồng/ha
            Tổng diện tích gieo trồng ngô đạt 6.500 ha; năng suất bình quân 45 tạ/ha          | Tổng diện tích gieo trồng ngô = 6500 ha; Năng suất bình quân ngô = 45 tạ/ha
            Thu nhập bình quân đầu người tăng từ 36 triệu đồng lên 52 triệu đồng/năm            | Thu nhập bình quân đầu người = 52 triệu đồng/năm
            Các đơn vị đã trồng được 2.350 ha rừng tập trung                                  | Rừng tập trung trồng = 2350 ha
            Mỗi ngày thành phố phát sinh 8.900 tấn rác                                         | Rác phát sinh = 8900 tấn
            Các bộ đã tạm cấp 3.000 tỷ đồng cho các địa phương                                  | Kinh phí tạm cấp cho các địa phương = 3000 tỷ đồng
            Ngành đã hỗ trợ xây nhà cho 2.100 hộ với 62 tỷ đồng                                | Hộ được hỗ trợ xây nhà = 2100 hộ; Số tiền hộ được hỗ trợ xây nhà = 62 tỷ đồng
            Trên địa bàn huyện có 409 ha (350 hộ) nuôi tôm                                     | Diện tích nuôi tôm = 409 ha; Hộ nuôi tôm = 350 hộ
            Vốn đầu tư nước ngoài đăng ký đạt 1 tỷ 240 triệu USD                               | Vốn đầu tư nước ngoài đăng ký = 1240 triệu USD
            Lương thực bình quân đạt 560 kg/người                                             | Lương thực bình quân = 560 kg/người
            """)
    void amountsGoWithWhatTheyMeasure(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(figures == null ? "" : figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Đã có 97,5% số thôn, bản được phủ sóng di động                                     | Tỷ lệ thôn, bản được phủ sóng di động = 97.5 %
            Mới có 21% doanh nghiệp nhỏ và vừa sử dụng nền tảng số                             | Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số = 21 %
            Các nhà máy có 5.200 công nhân, trong đó 62% là lao động địa phương                 | Tỷ lệ lao động địa phương = 62 %
            Về tiến độ giải ngân đầu tư công, theo báo cáo, 9 tháng mới đạt 52%                 | Giải ngân đầu tư công = 52 %
            Vốn đăng ký đạt 900 tỷ đồng, vốn nước ngoài chiếm 35%                               | Vốn đăng ký = 900 tỷ đồng; Tỷ trọng vốn nước ngoài = 35 %
            Tỷ lệ điều tra, khám phá án chung đạt 91%                                          | Tỷ lệ điều tra, khám phá án chung = 91 %
            Độ che phủ rừng ổn định ở mức 48,2%                                                | Độ che phủ rừng = 48.2 %
            Tổng vốn đăng ký đầu tư tăng gấp 2,5 lần so với cùng kỳ                             | Tổng vốn đăng ký đầu tư = 150 %
            Tăng trưởng GRDP đạt từ 8,5 - 9%                                                   | Tăng trưởng GRDP = 8.5 %
            Tỷ lệ hộ nghèo giảm từ 8,5% xuống còn 5,2%                                         | Tỷ lệ hộ nghèo = 5.2 %
            Tăng trưởng kinh tế đạt 8,1% so với cùng kỳ năm trước                              | Tăng trưởng kinh tế = 8.1 %
            Thành phố đặt mục tiêu giảm ít nhất 10% biên chế sự nghiệp                         | Biên chế sự nghiệp = -10 %
            Tuy nhiên, tiến độ giải ngân vốn còn chậm, mới đạt 48,3% kế hoạch                  | Tiến độ giải ngân vốn = 48.3 %
            Đã giải ngân 100% vốn đầu tư công được giao                                        | Giải ngân vốn đầu tư công được giao = 100 %
            Ngành dệt may tiếp tục mở rộng thị trường, đổi mới thiết bị, ước tăng 7,2%          | Ngành dệt may = 7.2 %
            """)
    void sharesAreNamedByWhatTheyAreAShareOf(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại diện Công an tỉnh đề nghị Sở xử lý dứt điểm 14 điểm đen",
                "UBND tỉnh đã tặng bằng khen cho 12 tập thể và 30 cá nhân có thành tích",
                "Ông hỏi vì sao khu đô thị có 4.200 căn hộ mà chưa có trường",
                "Nếu tính đủ thì phải đến 900 tỷ đồng",
                "Hội nghị có hơn 250 đại biểu tham dự",
                "Khu vực dự án có 129 hộ dân (diện tích sử dụng đất 1.461 m2) bị ảnh hưởng",
                "Công ty Cổ phần Sao Mai với vốn đầu tư 215 triệu USD",
                "Lực lượng chức năng đã phạt bà Nguyễn Thị An số tiền 3.000.000 đồng",
                "Giảm cả 3 tiêu chí so với cùng kỳ",
                "Theo ghi nhận của phóng viên, cả tuyến phố có 16 bãi trông giữ xe không phép",
                "Cơ quan công an đang điều tra vụ tai nạn nghiêm trọng khiến 5 người thương vong",
                "Trong 20 cán bộ bị kiểm tra có người vi phạm",
                "Đường đi qua số 164 Đồng Khởi"
            })
    void whatIsAskedGivenSupposedOrOfOneProjectIsNoFigure(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số thu đạt 500 tỷ đồng (cùng kỳ quý I/2025 đạt 420 tỷ đồng)",
                "Số thu đạt 500 tỷ đồng, tỷ lệ này thấp hơn bình quân cả nước (37,4%)",
                "Số thu đạt 500 tỷ đồng (nghị quyết 620 tỷ đồng)",
                "Số thu đạt 500 tỷ đồng. Như vậy, số thu đạt 500 tỷ đồng"
            })
    void anotherYearThePlanAndWhatWasToldBeforeAreNoFiguresOfTheirOwn(String sentences) {
        assertThat(figures(sentences)).isEqualTo("Số thu = 500 tỷ đồng");
    }

    private static String figures(String sentence) {
        List<ProposedIndicator> indicators = new Proposer()
                .propose(sentence + ".", LocalDate.of(2026, 11, 23))
                .indicators();
        return String.join(
                "; ",
                indicators.stream()
                        .map(i -> i.name() + " = "
                                + i.value().stripTrailingZeros().toPlainString() + " " + i.unit())
                        .toList());
    }
}
