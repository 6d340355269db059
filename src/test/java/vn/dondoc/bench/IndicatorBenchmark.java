package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.series.IndicatorFilter;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/**
 * The list of indicators of a province with 20,000 accepted figures: 400 monthly reports of fifty indicators each, half
 * of them of the catalogue. Not part of the build: {@code mvn -q test -Dtest=IndicatorBenchmark}.
 */
@DondocTest
@Tag("benchmark")
class IndicatorBenchmark {

    private static final int REPORTS = 400;
    private static final int RUNS = 15;

    @Autowired
    TaskFixture fixture;

    @Autowired
    ReportedIndicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theListOfAProvince() {
        Viewer office = fixture.viewer("hagiang.office");
        fill(office);
        measure("list", () -> indicators
                .list(new IndicatorFilter(null, null, null, null), office)
                .size());
        measure("searched", () -> indicators
                .list(new IndicatorFilter("chỉ số 17", null, null, null), office)
                .size());
        measure("choices", () -> indicators.choices(office).units().size());
    }

    private static void measure(String what, java.util.function.IntSupplier work) {
        double[] seconds = new double[RUNS];
        int lines = 0;
        for (int run = -3; run < RUNS; run++) {
            long began = System.nanoTime();
            lines = work.getAsInt();
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - began) / 1e9;
            }
        }
        Arrays.sort(seconds);
        System.out.printf(
                "%-10s %4d lines, p50 %.2f s, slowest %.2f s%n", what, lines, seconds[RUNS / 2], seconds[RUNS - 1]);
        assertThat(lines).isPositive();
        assertThat(seconds[RUNS / 2]).isLessThan(10);
    }

    private void fill(Viewer office) {
        jdbc.sql("""
                        insert into indicator (province_id, code, name, unit, field, search)
                        select :province, 'BENCH.' || n, 'Chỉ số thử nghiệm ' || n, 'tỷ đồng', 'Công nghiệp', ''
                          from generate_series(0, 49, 2) n""").param("province", office.province()).update();
        jdbc.sql("""
                        with held as (
                            insert into working_session (code, province_id, title, kind, host, held_on, organizer_unit_id,
                                reporting_unit_id, stage, created_by, created_at, search, version, period_label, period_from, period_to,
                                period_calendar)
                            select 'HG-2061-' || lpad(g::text, 4, '0'), :province, 'Làm việc số ' || g, 'WORKING', 'PEOPLE_COMMITTEE',
                                   m.day, :office, u.id, 'CLOSED', :by, now(), '', 1, 'kỳ ' || g, m.day,
                                   (m.day + interval '1 month')::date - 1, 'STATISTICAL'
                              from generate_series(0, :reports - 1) g
                                   join (select id, row_number() over (order by id) - 1 as n from unit
                                          where province_id = :province order by id limit 5) u on u.n = g % 5,
                                   lateral (select (date '2020-01-01' + make_interval(months => g / 5))::date as day) m
                            returning id),
                             given as (
                            insert into department_report (session_id, state, accepted_at, version)
                            select id, 'ACCEPTED', timestamptz '2030-01-01' + make_interval(hours => id::int % 100000), 1 from held
                            returning session_id)
                        insert into report_indicator (session_id, ordinal, name, unit, price_base, value, yoy_percent, plan_percent,
                                                      indicator_id)
                        select g.session_id, n, 'Chỉ số thử nghiệm ' || n, 'tỷ đồng', case n % 3 when 0 then 'giá so sánh 2010' end,
                               100 + n, n % 21 - 10, 80 + n % 30, c.id
                          from given g cross join generate_series(0, 49) n
                               left join indicator c on c.province_id = :province and c.code = 'BENCH.' || n""")
                .param("province", office.province())
                .param("office", office.unitId())
                .param("by", office.accountId())
                .param("reports", REPORTS)
                .update();
    }
}
