package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.support.DondocTest;

/** A province that was merged into another is reviewed no more. What the test does is undone. */
@DondocTest
class MergedProvinceTest {

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Transactional
    void hasNoPeriodsAfterItsLastDay() {
        province("zzmerged", "ZZM", LocalDate.of(2025, 6, 30));
        province("zzstands", "ZZS", null);
        assertThat(periods.createAhead())
                .anyMatch(code -> code.startsWith("ZZS-"))
                .noneMatch(code -> code.startsWith("ZZM-"));
    }

    private void province(String shortName, String prefix, LocalDate last) {
        jdbc.sql("""
                        insert into unit (province_id, short_name, code, prefix, kind, name, valid_from, valid_to)
                        values (currval(pg_get_serial_sequence('unit', 'id')), ?, ?, ?, 'PROVINCE', ?, '2000-01-01', ?)""")
                .params(shortName, prefix, prefix, "UBND tỉnh " + prefix, last)
                .update();
    }
}
