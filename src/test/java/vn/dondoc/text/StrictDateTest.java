package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.text.StrictDate.Reason;

class StrictDateTest {

    @ParameterizedTest
    @CsvSource({
        "05/01/2026, 2026-01-05",
        "5/1/2026, 2026-01-05",
        "' 31/12/2100 ', 2100-12-31",
        "2026-11-23, 2026-11-23",
        "29/02/2024, 2024-02-29",
        "1/1/1990, 1990-01-01"
    })
    void readsDatesAsTyped(String typed, LocalDate date) {
        assertThat(StrictDate.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, NO_SUCH_DAY",
        "29/02/2026, NO_SUCH_DAY",
        "2026-02-31, NO_SUCH_DAY",
        "12/31/2026, NO_SUCH_DAY",
        "00/01/2026, NO_SUCH_DAY",
        "31/12/1989, YEAR",
        "2101-01-01, YEAR",
        "5/1/26, FORMAT",
        "2026-1-5, FORMAT",
        "5-1-2026, FORMAT",
        "ngày 5, FORMAT",
        "2026-01-05T00:00, FORMAT",
        "'', EMPTY",
        "'  ', EMPTY"
    })
    void refusesWithItsReason(String typed, Reason reason) {
        assertThatExceptionOfType(StrictDate.Refused.class)
                .isThrownBy(() -> StrictDate.parse(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void saysWhyInBothLanguages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/text");
        messages.setDefaultEncoding("UTF-8");
        StrictDate.Refused refused = new StrictDate.Refused(Reason.NO_SUCH_DAY, "31/02/2026");
        assertThat(messages.getMessage(refused.message(), Locale.forLanguageTag("vi")))
                .isEqualTo("Không có ngày 31/02/2026 trong lịch.");
        assertThat(messages.getMessage(refused.message(), Locale.ENGLISH))
                .isEqualTo("The calendar has no day 31/02/2026.");
    }
}
