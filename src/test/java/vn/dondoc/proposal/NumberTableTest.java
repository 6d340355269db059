package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as reports write them, one in each sentence. */
class NumberTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Giá trị sản xuất công nghiệp đạt 1.234,5 tỷ đồng                | 1234.5  | tỷ đồng
            Giá trị sản xuất công nghiệp đạt 36.539 tỷ đồng                 | 36539   | tỷ đồng
            Thu ngân sách ước đạt 892,3 tỷ đồng                             | 892.3   | tỷ đồng
            Thu ngân sách đạt 1.234.567 triệu đồng                          | 1234567 | triệu đồng
            Doanh thu vận tải đạt 245 tỉ đồng                               | 245     | tỉ đồng
            Giải ngân vốn đầu tư công đạt 186,2/402 tỷ đồng                 | 186.2   | tỷ đồng
            Doanh thu du lịch đạt 2,5 nghìn tỷ đồng                         | 2.5     | nghìn tỷ đồng
            Tổng vốn đăng ký đạt 18 ngàn tỷ đồng                            | 18      | ngàn tỷ đồng
            Kim ngạch xuất khẩu đạt 1,2 tỷ USD                              | 1.2     | tỷ USD
            Kim ngạch xuất khẩu đạt 845 triệu USD                           | 845     | triệu USD
            Kim ngạch xuất khẩu đạt 100 triệu đô la Mỹ                      | 100     | triệu đô la Mỹ
            Sản lượng lúa đạt 512 nghìn tấn                                 | 512     | nghìn tấn
            Sản lượng lúa đạt 51,2 vạn tấn                                  | 51.2    | vạn tấn
            Sản lượng khai thác đạt 0,85 triệu tấn                          | 0.85    | triệu tấn
            Sản lượng thủy sản đạt hơn 45.000 tấn                           | 45000   | tấn
            Sản lượng thủy sản ước đạt gần 45.000 tấn                       | 45000   | tấn
            Sản lượng gỗ khai thác đạt 215.000 m3                           | 215000  | m3
            Sản lượng nước sạch đạt 12,5 triệu m3                           | 12.5    | triệu m3
            Sản lượng điện đạt 2,4 tỷ kWh                                   | 2.4     | tỷ kWh
            Công suất điện mặt trời đạt 330 MW                              | 330     | MW
            Tổng chiều dài kênh mương kiên cố đạt 215,7 km                  | 215.7   | km
            Diện tích cà phê đạt 21.300 ha                                  | 21300   | ha
            Trồng mới 1.250,5 ha rừng                                       | 1250.5  | ha
            Năng suất lúa bình quân đạt 58,6 tạ/ha                          | 58.6    | tạ/ha
            Giá trị thu nhập trên đơn vị diện tích đạt 120 triệu đồng/ha    | 120     | triệu đồng/ha
            Thu nhập bình quân đầu người đạt 4,2 triệu đồng/người/tháng     | 4.2     | triệu đồng/người/tháng
            Thu nhập bình quân đầu người đạt 62 triệu đồng/người/năm        | 62      | triệu đồng/người/năm
            Tỷ lệ che phủ rừng đạt 58,4%                                    | 58.4    | %
            Tỷ lệ hộ nghèo giảm còn 3,2%                                    | 3.2     | %
            Tỷ lệ hộ nghèo còn 4,15%                                        | 4.15    | %
            Lượng khách du lịch đạt 1,5 triệu lượt khách                    | 1.5     | triệu lượt khách
            Lượng khách đạt 850 nghìn lượt                                  | 850     | nghìn lượt
            Có 1.532 lao động được giải quyết việc làm                      | 1532    | lao động
            Toàn tỉnh có 312 trường đạt chuẩn quốc gia                      | 312     | trường
            Toàn tỉnh có 85 xã đạt chuẩn nông thôn mới                      | 85      | xã
            Toàn huyện có 12 hợp tác xã thành lập mới                       | 12      | hợp tác xã
            Đã cấp 8.450 giấy chứng nhận quyền sử dụng đất                  | 8450    | giấy chứng nhận
            Mật độ dân số đạt 250 người/km2                                 | 250     | người/km2
            Chỉ số cải cách hành chính đạt 88,4 điểm                        | 88.4    | điểm
            Đã tiếp nhận 36.539 hồ sơ                                       | 36539   | hồ sơ
            Đàn lợn có 215.000 con                                          | 215000  | con
            """)
    void valuesAndUnitsAreReadAsWritten(String sentence, BigDecimal value, String unit) {
        ProposedIndicator figure = read(sentence);

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.planPercent()).isNull();
        assertThat(figure.yoyPercent()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            đạt 87,2% dự toán                                             | 87.2  |
            bằng 46,3% kế hoạch                                           | 46.3  |
            đạt 100% kế hoạch                                             | 100   |
            đạt 35,7%/KH                                                  | 35.7  |
            tăng 8% so với kế hoạch                                       | 108   |
            vượt 12% kế hoạch                                             | 112   |
            vượt 3,5% so với kế hoạch                                     | 103.5 |
            vượt 112% kế hoạch                                            | 112   |
            tăng 2,3% KH                                                  | 102.3 |
            đạt 48% kế hoạch 6 tháng, bằng 23,9% kế hoạch năm             | 23.9  |
            tăng 4,1% so với cùng kỳ                                      |       | 4.1
            tăng 9,87% so với cùng kỳ năm 2025                            |       | 9.87
            giảm 4,1% so với cùng kỳ                                      |       | -4.1
            bằng 96,3% so cùng kỳ                                         |       | -3.7
            bằng 88,1% cùng kỳ                                            |       | -11.9
            bằng 104,5% so với cùng kỳ năm trước                          |       | 4.5
            tăng 5,2% so với đầu năm                                      |       |
            bằng 87,2% kế hoạch năm, tăng 6,5% so với cùng kỳ             | 87.2  | 6.5
            bằng 46,3% kế hoạch, giảm 3,2% so với cùng kỳ                 | 46.3  | -3.2
            đạt 53% kế hoạch tỉnh giao và bằng 112% so với cùng kỳ        | 53    | 12
            """)
    void sharesOfThePlanAndChangesGoWithTheirFigure(String shares, BigDecimal plan, BigDecimal change) {
        ProposedIndicator figure = read("Thu ngân sách đạt 5.200 tỷ đồng, " + shares);

        assertThat(figure.name()).isEqualTo("Thu ngân sách");
        assertThat(figure.value()).isEqualByComparingTo("5200");
        assertThat(figure.planPercent()).isEqualTo(plan);
        assertThat(figure.yoyPercent()).isEqualTo(change);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chỉ số sản xuất công nghiệp tăng 7,4% so với cùng kỳ            | 7.4   |     | 7.4
            Chỉ số sản xuất công nghiệp giảm 2,3% so với cùng kỳ năm trước  | -2.3  |     | -2.3
            Tổng sản phẩm trên địa bàn tăng 8,15%                           | 8.15  |     | 8.15
            Diện tích rừng trồng mới đạt 91% kế hoạch                       | 91    | 91  |
            Thu ngân sách đạt 112% kế hoạch                                 | 112   | 112 |
            Thu ngân sách vượt 12% kế hoạch                                 | 112   | 112 |
            Thu ngân sách bằng 93% so với cùng kỳ                           | -7    |     | -7
            """)
    void aChangeOrAShareAloneIsTheValue(String sentence, BigDecimal value, BigDecimal plan, BigDecimal change) {
        ProposedIndicator figure = read(sentence);

        assertThat(figure.unit()).isEqualTo("%");
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.planPercent()).isEqualTo(plan);
        assertThat(figure.yoyPercent()).isEqualTo(change);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Thu ngân sách đạt 5.200 tỷ đồng                       | ACTUAL
            Ước cả năm 2026, thu ngân sách đạt 5.900 tỷ đồng      | ESTIMATE
            Năm 2027, phấn đấu thu ngân sách đạt 6.000 tỷ đồng    | TARGET
            """)
    void resultsForecastsAndTargetsAreToldApart(String sentence, ProposedIndicator.Kind kind) {
        assertThat(read(sentence).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Đàn lợn có 215.000 con, tăng 2,6% so với cùng kỳ      | Đàn lợn
            Lượng khách du lịch đạt 1,5 triệu lượt khách          | Lượng khách du lịch
            Thu ngân sách vượt 12% kế hoạch                       | Thu ngân sách
            Toàn tỉnh có 312 trường đạt chuẩn quốc gia            | Trường đạt chuẩn quốc gia
            Có 1.532 lao động được giải quyết việc làm            | Lao động được giải quyết việc làm
            Tỷ lệ bao phủ bảo hiểm y tế đạt 93,5%                 | Tỷ lệ bao phủ bảo hiểm y tế
            """)
    void aFigureHasTheNameOfWhatItMeasures(String sentence, String name) {
        assertThat(read(sentence).name()).isEqualTo(name);
    }

    @Test
    void theForecastOfAYearKeepsItsYear() {
        assertThat(read("Ước cả năm 2026, thu ngân sách đạt 5.900 tỷ đồng").period())
                .isEqualTo("cả năm 2026");
    }

    private static ProposedIndicator read(String sentence) {
        List<ProposedIndicator> indicators = new Proposer()
                .propose(sentence + ".", LocalDate.of(2026, 11, 23))
                .indicators();
        assertThat(indicators).hasSize(1);
        return indicators.get(0);
    }
}
