package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they are written in Vietnamese, by what a reported figure becomes. */
class MeasureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.539 | 36539",
                "1.234.567 | 1234567",
                "892,3 | 892.3",
                "12.345,67 | 12345.67",
                "0,5 | 0.5",
                "7 | 7",
                "05 | 5",
                "1.000 | 1000",
                "100 | 100",
                "2.000.000.000 | 2000000000"
            })
    void aReportedNumberIsReadTheVietnameseWay(String written, BigDecimal value) {
        assertThat(Measure.number(written)).isEqualByComparingTo(value);
        assertThat(indicators("giá trị sản xuất công nghiệp đạt " + written + " tỷ đồng."))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(value);
                    assertThat(figure.unit()).isEqualTo("tỷ đồng");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tăng 4,5% so với cùng kỳ | 4.5",
                "giảm 3,25% so với cùng kỳ | -3.25",
                "bằng 96,5% so với cùng kỳ | -3.5"
            })
    void theChangeAgainstTheYearBeforeHasItsSign(String words, BigDecimal change) {
        assertThat(indicators("giá trị sản xuất công nghiệp đạt 500 tỷ đồng, " + words + "."))
                .singleElement()
                .satisfies(figure -> assertThat(figure.yoyPercent()).isEqualByComparingTo(change));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"đạt 87,2% kế hoạch năm | 87.2", "bằng 102% kế hoạch | 102", "tăng 4,5% so với kế hoạch | 104.5"})
    void theShareOfThePlanCountsFromNothing(String words, BigDecimal share) {
        assertThat(indicators("giá trị sản xuất công nghiệp đạt 500 tỷ đồng, " + words + "."))
                .singleElement()
                .satisfies(figure -> assertThat(figure.planPercent()).isEqualByComparingTo(share));
    }

    private static java.util.List<ProposedIndicator> indicators(String figure) {
        return new Proposer()
                .propose("Lãnh đạo Sở Công Thương cho biết, 10 tháng năm 2026, " + figure, null)
                .indicators();
    }
}
