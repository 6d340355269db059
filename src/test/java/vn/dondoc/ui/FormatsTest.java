package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private final Formats formats = new Formats(new LocaleConfiguration().messageSource());

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Languages.VIETNAMESE);
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void figuresHaveVietnameseSeparators() {
        assertThat(formats.number(36539)).isEqualTo("36.539");
        assertThat(formats.number(new BigDecimal("892.3"))).isEqualTo("892,3");
        assertThat(formats.percent(new BigDecimal("-3.1"))).isEqualTo("-3,1%");
    }

    @Test
    void figuresHaveEnglishSeparators() {
        LocaleContextHolder.setLocale(Languages.ENGLISH);

        assertThat(formats.number(36539)).isEqualTo("36,539");
        assertThat(formats.number(new BigDecimal("892.3"))).isEqualTo("892.3");
        assertThat(formats.rate(7, 8)).isEqualTo("87.5%");
    }

    @Test
    void aRateOfNothingIsADash() {
        assertThat(formats.rate(0, 0)).isEqualTo("–");
        assertThat(formats.rate(7, 8)).isEqualTo("87,5%");
    }

    @Test
    void aRateIsCutOffAndNotRounded() {
        assertThat(formats.rate(16_051, 16_274)).isEqualTo("98,62%");
        assertThat(formats.rate(2, 3)).isEqualTo("66,66%");
        assertThat(formats.rate(99_999, 100_000)).isEqualTo("99,99%");
        assertThat(formats.rate(5, 5)).isEqualTo("100%");
    }

    @Test
    void instantsAreShownInTheTimeOfVietnam() {
        var lateInUtc = Instant.parse("2026-11-23T18:30:00Z");

        assertThat(formats.dateTime(lateInUtc)).isEqualTo("24/11/2026 01:30");
        assertThat(formats.day(lateInUtc)).isEqualTo("24/11/2026");
    }

    @Test
    void datesAreWrittenDayFirst() {
        var date = LocalDate.of(2026, 11, 3);

        assertThat(formats.date(date)).isEqualTo("03/11/2026");
        assertThat(formats.weekday(date)).isEqualTo("Thứ Ba, 03/11/2026");
        assertThat(formats.date(null)).isEqualTo("–");
    }

    @Test
    void sizesOfFilesAreRounded() {
        assertThat(formats.fileSize(900)).isEqualTo("900 B");
        assertThat(formats.fileSize(48_006)).isEqualTo("47 KB");
        assertThat(formats.fileSize(1_468_006)).isEqualTo("1,4 MB");
    }

    @Test
    void theInitialIsThatOfTheGivenName() {
        assertThat(formats.initial("Lò Thị Minh Khuê")).isEqualTo("K");
        assertThat(formats.initial("đạt ")).isEqualTo("Đ");
    }
}
