package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class HolidayFileTest {

    @Test
    void readsALineAndPassesOverRemarks() {
        HolidayFile file = file("\uFEFF# remark\n\nday;kind;status;name_vi;name_en;source\r\n"
                + "2026-09-02;STATUTORY;CONFIRMED;Quốc khánh;National Day;Điều 112\n");
        assertThat(file.read())
                .containsExactly(new Holiday(
                        LocalDate.of(2026, 9, 2),
                        "Quốc khánh",
                        "National Day",
                        Holiday.Kind.STATUTORY,
                        Holiday.Status.CONFIRMED,
                        "Điều 112"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30;STATUTORY;CONFIRMED;a;b;c",
                "2026-09-02;HOLIDAY;CONFIRMED;a;b;c",
                "2026-09-02;STATUTORY;SURE;a;b;c",
                "2026-09-02;STATUTORY;CONFIRMED;a;b"
            })
    void saysWhichLineIsWrong(String line) {
        assertThatThrownBy(() -> file("# remark\n" + line).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void isShippedInsideTheProgram() {
        assertThat(new HolidayFile(new ClassPathResource("config/calendar/holidays.csv")).read())
                .hasSizeGreaterThan(90);
    }

    @Test
    void namesADayInTheReadersLanguage() {
        Holiday day = file("2026-09-02;STATUTORY;CONFIRMED;Quốc khánh;National Day;x")
                .read()
                .get(0);
        assertThat(day.name(Locale.forLanguageTag("vi-VN"))).isEqualTo("Quốc khánh");
        assertThat(day.name(Locale.UK)).isEqualTo("National Day");
        assertThat(day.name(Locale.GERMANY)).isEqualTo("Quốc khánh");
    }

    private static HolidayFile file(String content) {
        return new HolidayFile(new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
    }
}
