package vn.dondoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.indicator.PlausibilityWarning.Code.SIGN_AGAINST;
import static vn.dondoc.indicator.PlausibilityWarning.Code.UNIT_JUMP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.indicator.Plausibility.Earlier;
import vn.dondoc.indicator.PlausibilityWarning.Code;

class PlausibilityTest {

    @ParameterizedTest
    @CsvSource({
        "36539, OFFICIAL, 42.98, 85014, ", // retail sales that agree
        "892.3, OFFICIAL, 35.7, 2499, ",
        "892.3, OFFICIAL, 53.7, 2499, PLAN_CONTRADICTS", // digits swapped
        "21000, MORE_THAN, 61, 33800, ", // "about": 62.1
        "21000, ESTIMATE, 61, 33800, PLAN_CONTRADICTS",
        "21000, ESTIMATE, 61, 0, ",
        "5, OFFICIAL, -61, , NEGATIVE_PERCENT"
    })
    void comparesPlanAndActual(
            BigDecimal value, Qualifier qualifier, BigDecimal percent, BigDecimal plan, Code warning) {
        assertThat(codes(Plausibility.warnings(value(value, qualifier, percent, null, null, false, plan))))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource({"113.6, 13.6, ", "96.9, -3.1, ", "96.9, 3.1, SIGN_AGAINST", "113.6, 16.3, INDEX_CONTRADICTS", "100, 0, "
    })
    void readsAnIndexAsHundredPlusChange(BigDecimal index, BigDecimal change, Code warning) {
        assertThat(codes(Plausibility.warnings(value(index, Qualifier.OFFICIAL, null, change, null, true, null))))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void noticesAPlanPercentAndADifferenceThatPointApart() {
        IndicatorValue value =
                value(decimal("226.3"), Qualifier.OFFICIAL, decimal("97"), null, decimal("3"), false, null);
        assertThat(Plausibility.warnings(value))
                .containsExactly(new PlausibilityWarning(SIGN_AGAINST, List.of(decimal("3"), decimal("-3"))));
    }

    @ParameterizedTest
    @CsvSource({
        "892.3, -3.1, 920.8, ",
        "892.3, 3.1, 920.8, SIGN_AGAINST",
        "892.3, -13, 920.8, YOY_CONTRADICTS",
        "892.3, -130, , FALL_BEYOND_ALL",
        "-5, -130, , "
    })
    void comparesTheChangeWithTheYearBefore(BigDecimal value, BigDecimal change, BigDecimal yearBefore, Code warning) {
        assertThat(codes(Plausibility.warnings(
                        value(value, Qualifier.OFFICIAL, null, change, null, false, null),
                        new Earlier(null, yearBefore))))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource({
        "2.2, 2000, true",
        "2200, 2.2, true",
        "2.2, 2.1, false",
        "220, 2.2, true",
        "219, 2.2, false",
        "0, 5, false"
    })
    void noticesThatTheUnitMustHaveChanged(BigDecimal value, BigDecimal before, boolean warned) {
        List<PlausibilityWarning> warnings = Plausibility.warnings(
                value(value, Qualifier.OFFICIAL, null, null, null, false, null), new Earlier(before, null));
        assertThat(codes(warnings)).isEqualTo(warned ? List.of(UNIT_JUMP) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // value, plan %, scenario %, change, forecast, year plan, target, difference to it, note, warning
        "5605, 92.96, , , , 23501, , , , PERIOD_BASE", // the percent is of the quarter, not of the year
        "5605, 23.85, 92.96, 5.54, , 23501, , , , ",
        "5605, 92.96, 23.85, , , , , , , BASES_SWAPPED",
        "62.2, 22, 100, 24, , , , , , ",
        "36539, , , , 87000, 85000, , , , ",
        "36539, , , , 8700, , , , , FORECAST_BELOW_ACTUAL",
        "36539, , , , 870000, 85000, , , , FORECAST_FAR_FROM_PLAN",
        "892.3, , , 3.1, , , , , giảm do thiếu đơn hàng, SIGN_AGAINST_WORDS",
        "892.3, , , -3.1, , , , , tăng so với cùng kỳ, SIGN_AGAINST_WORDS",
        "892.3, , , -3.1, , , , , giảm do thiếu đơn hàng, ",
        "892.3, , , 3.1, , , , , theo báo cáo của Giám đốc Sở, ",
        ", , , 9.12, , , 9, 0.12, , ",
        ", , , 9.12, , , 9, 1.2, , RESOLUTION_CONTRADICTS",
        ", , , -6.4, , , , , , ",
        ", , , , , 85000, , , , NO_FIGURE"
    })
    void comparesEachFigureWithItsOwnBase(
            BigDecimal value,
            BigDecimal percent,
            BigDecimal scenario,
            BigDecimal change,
            BigDecimal forecast,
            BigDecimal plan,
            BigDecimal target,
            BigDecimal difference,
            String note,
            Code warning) {
        IndicatorValue row = new IndicatorValue(
                "Bán lẻ",
                null,
                "tỷ đồng",
                null,
                null,
                value,
                Qualifier.OFFICIAL,
                percent,
                scenario,
                change,
                null,
                null,
                difference,
                false,
                forecast,
                null,
                null,
                plan,
                target,
                note);
        assertThat(codes(Plausibility.warnings(row))).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void namesTheFiguresInTheReadersLanguage() {
        PlausibilityWarning warning = Plausibility.warnings(value(
                        decimal("892.3"), Qualifier.OFFICIAL, decimal("53.7"), null, null, false, decimal("2499")))
                .get(0);
        assertThat(messages().getMessage(warning.message(), Locale.forLanguageTag("vi")))
                .isEqualTo("Báo cáo ghi đạt 53,7% kế hoạch, nhưng tính từ số thực hiện và kế hoạch năm là 35,71%.");
        assertThat(messages().getMessage(warning.message(), Locale.ENGLISH)).contains("53.7%", "35.71%");
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryCode(Code code) {
        PlausibilityWarning warning = PlausibilityWarning.of(code, decimal("1"), decimal("2"));
        assertThat(messages().getMessage(warning.message(), Locale.forLanguageTag("vi")))
                .isNotBlank();
        assertThat(messages().getMessage(warning.message(), Locale.ENGLISH)).isNotBlank();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/indicator");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static List<Code> codes(List<PlausibilityWarning> warnings) {
        return warnings.stream().map(PlausibilityWarning::code).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static IndicatorValue value(
            BigDecimal value,
            Qualifier qualifier,
            BigDecimal planPercent,
            BigDecimal yoy,
            BigDecimal planDifference,
            boolean indexForm,
            BigDecimal planYear) {
        return new IndicatorValue(
                "Bán lẻ",
                null,
                "tỷ đồng",
                null,
                null,
                value,
                qualifier,
                planPercent,
                null,
                yoy,
                null,
                planDifference,
                null,
                indexForm,
                null,
                null,
                null,
                planYear,
                null,
                null);
    }
}
