package vn.dondoc.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Better;
import vn.dondoc.session.PeriodCalendar;

/** Figures for tests, each saying only what the test is about. */
final class Told {

    private @Nullable String from;
    private @Nullable String to;
    private @Nullable BigDecimal value = BigDecimal.TEN;
    private @Nullable BigDecimal planYear;
    private @Nullable BigDecimal planPercent;
    private @Nullable BigDecimal scenarioPercent;
    private @Nullable BigDecimal yoyPercent;
    private @Nullable BigDecimal forecastYear;
    private boolean indexForm;
    private Better better = Better.HIGHER;
    private String session = "NA-2026-001";
    private @Nullable PeriodCalendar declared;

    static Told of(@Nullable String from, @Nullable String to) {
        Told told = new Told();
        told.from = from;
        told.to = to;
        return told;
    }

    Told value(String number) {
        value = new BigDecimal(number);
        return this;
    }

    Told index() {
        indexForm = true;
        return this;
    }

    Told plan(String year, String percent) {
        planYear = new BigDecimal(year);
        planPercent = new BigDecimal(percent);
        return this;
    }

    Told planPercent(String percent) {
        planPercent = new BigDecimal(percent);
        return this;
    }

    Told scenario(String percent) {
        scenarioPercent = new BigDecimal(percent);
        return this;
    }

    Told yoy(String percent) {
        yoyPercent = new BigDecimal(percent);
        return this;
    }

    Told forecast(String year) {
        forecastYear = new BigDecimal(year);
        return this;
    }

    Told better(Better direction) {
        better = direction;
        return this;
    }

    Told in(String code) {
        session = code;
        return this;
    }

    Told declared(PeriodCalendar calendar) {
        declared = calendar;
        return this;
    }

    Reported done() {
        return new Reported(
                "x-000000000000",
                session,
                "Buổi làm việc",
                0,
                null,
                Instant.EPOCH,
                "nghean.sct",
                "Sở Công Thương",
                "Kim ngạch xuất khẩu",
                "triệu USD",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                better,
                indexForm,
                value,
                null,
                "nhãn bất kỳ",
                day(from),
                day(to),
                declared,
                planYear,
                planPercent,
                scenarioPercent,
                yoyPercent,
                null,
                null,
                null,
                forecastYear,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
