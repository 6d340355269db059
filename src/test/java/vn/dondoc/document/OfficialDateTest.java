package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-05, ngày 05 tháng 01 năm 2020",
        "2020-02-10, ngày 10 tháng 02 năm 2020",
        "2019-06-29, ngày 29 tháng 6 năm 2019",
        "2019-03-09, ngày 09 tháng 3 năm 2019",
        "2026-11-20, ngày 20 tháng 11 năm 2026"
    })
    void daysBelowTenAndTheFirstTwoMonthsArePadded(LocalDate date, String words) {
        assertThat(OfficialDate.inWords(date)).isEqualTo(words);
    }

    @Test
    void aDraftLeavesRoomForDayAndMonth() {
        assertThat(OfficialDate.withPlace("Nghệ An", null, 2026)).matches("Nghệ An, ngày\\h+tháng\\h+năm 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "ND30, 5, TB-UBND, Số: 05/TB-UBND",
        "ND30, 123, TB-UBND, Số: 123/TB-UBND",
        "PARTY, 7, TB/TU, Số 07-TB/TU"
    })
    void numbersBelowTenArePadded(Form form, String number, String notation, String line) {
        assertThat(OfficialNumber.line(form, number, notation)).isEqualTo(line);
    }
}
