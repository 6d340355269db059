package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.text.ParsedNumber.Ambiguous;
import vn.dondoc.text.ParsedNumber.Invalid;
import vn.dondoc.text.ParsedNumber.Reason;
import vn.dondoc.text.ParsedNumber.Value;

class VietnameseNumberTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.539 | 36539",
                "9.200 | 9200",
                "2.870 | 2870",
                "87.000 | 87000",
                "1.234.567 | 1234567",
                "892,3 | 892.3",
                "62,2 | 62.2",
                "1.234,56 | 1234.56",
                "1.234,567 | 1234.567",
                "12.345.678,9 | 12345678.9",
                "1,234.56 | 1234.56",
                "1,234,567 | 1234567",
                "1,234,567.8 | 1234567.8",
                "1.5 | 1.5",
                "1.50 | 1.50",
                "0.125 | 0.125",
                "1234.567 | 1234.567",
                "1234,567 | 1234.567",
                "0,001 | 0.001",
                "0 | 0",
                "05 | 5",
                "339 | 339",
                "5605 | 5605",
                "36 539 | 36539",
                "'36\u00a0539' | 36539",
                "'36\u202f539,5' | 36539.5",
                "1 234 567 | 1234567",
                "36 539,125 | 36539.125",
                "-3,1 | -3.1",
                "−3,1 | -3.1",
                "– 3,1 | -3.1",
                "+9,63 | 9.63",
                "-1.270 | -1270",
                "'  42,98 ' | 42.98",
                "１２ | 12"
            })
    void readsWithoutDoubt(String typed, BigDecimal value) {
        assertThat(VietnameseNumber.parse(typed)).isEqualTo(new Value(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"36,539 | 36.539 | 36539", "1,500 | 1.500 | 1500", "-2,870 | -2.870 | -2870"})
    void asksBackWhereBothHabitsFit(String typed, BigDecimal decimal, BigDecimal thousands) {
        assertThat(VietnameseNumber.parse(typed)).isEqualTo(new Ambiguous(typed, decimal, thousands));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "'  ' | EMPTY",
                "ước 9.200 | NOT_A_NUMBER",
                "9.200 tỷ | NOT_A_NUMBER",
                "58,5% | NOT_A_NUMBER",
                "1e5 | NOT_A_NUMBER",
                "--3 | NOT_A_NUMBER",
                "NaN | NOT_A_NUMBER",
                ",5 | NOT_A_NUMBER",
                "5, | NOT_A_NUMBER",
                "- | NOT_A_NUMBER",
                "1.23.456 | SEPARATORS",
                "1.2345.678 | SEPARATORS",
                "1,23,4 | SEPARATORS",
                "1..5 | SEPARATORS",
                "0.123.456 | SEPARATORS",
                "1.234,5,6 | SEPARATORS",
                "12 34 | SEPARATORS",
                "36 539.123.4 | SEPARATORS",
                "1234567890123456789012345678901 | TOO_LONG"
            })
    void refusesWithItsReason(String typed, Reason reason) {
        assertThat(VietnameseNumber.parse(typed)).isEqualTo(new Invalid(typed, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"58,5% | 58.5", "58,5 % | 58.5", "−3,1% | -3.1", "113.6 | 113.6", "100 | 100", "1.250,5% | 1250.5"
            })
    void readsPercentages(String typed, BigDecimal value) {
        assertThat(VietnameseNumber.parsePercent(typed)).isEqualTo(new Value(value));
    }

    @Test
    void asksBackAboutAPercentageInThousands() {
        assertThat(VietnameseNumber.parsePercent("9.635 %"))
                .isEqualTo(new Ambiguous("9.635 %", new BigDecimal("9.635"), new BigDecimal("9635")));
        assertThat(VietnameseNumber.parsePercent("%")).isEqualTo(new Invalid("%", Reason.EMPTY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36539 | 36.539 | 36,539",
                "892.3 | 892,3 | 892.3",
                "892.300000 | 892,3 | 892.3",
                "-1234567.05 | -1.234.567,05 | -1,234,567.05",
                "0.001 | 0,001 | 0.001",
                "1E+3 | 1.000 | 1,000",
                "0 | 0 | 0"
            })
    void writesAsTheLanguageDoes(BigDecimal value, String vietnamese, String english) {
        assertThat(VietnameseNumber.format(value, VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(VietnameseNumber.format(value, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void readsBackWhatItPutsIntoAField() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, random.nextInt(6));
            ParsedNumber back = VietnameseNumber.parse(VietnameseNumber.toInput(value));
            assertThat(back).isInstanceOfSatisfying(Value.class, read -> assertThat(read.value())
                    .isEqualByComparingTo(value));
        }
    }

    @Test
    void asksWithReadingsThatCannotBeMisread() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/text");
        messages.setDefaultEncoding("UTF-8");
        Ambiguous ambiguous = (Ambiguous) VietnameseNumber.parse("36,539");
        assertThat(messages.getMessage(ambiguous.question(), VIETNAMESE))
                .isEqualTo("“36,539” có thể hiểu theo hai cách: 36,5390 hoặc 36.539. Hãy chọn số đúng.");
        Invalid invalid = (Invalid) VietnameseNumber.parse("1..5");
        assertThat(messages.getMessage(invalid.message(), Locale.ENGLISH)).startsWith("The separators in “1..5”");
    }
}
