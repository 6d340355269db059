package vn.dondoc.series.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.series.Concern;
import vn.dondoc.series.IndicatorLine;
import vn.dondoc.series.PeriodKind;
import vn.dondoc.series.Point;
import vn.dondoc.series.Reported;
import vn.dondoc.series.ReportedIndicator;
import vn.dondoc.series.Series;
import vn.dondoc.session.PeriodCalendar;

/** The indicators as machines read them. */
final class IndicatorAnswers {

    private IndicatorAnswers() {}

    /** A page of the list. */
    record Listed(List<Line> items, int total, @Nullable String next) {}

    /** An indicator of a reporting unit with its latest figure in one calendar. */
    record Line(
            String code,
            boolean catalogued,
            String name,
            @Nullable String nameEn,
            String unit,
            @Nullable String field,
            String reportingUnit,
            PeriodCalendar calendar,
            PeriodKind kind,
            Value latest,
            Set<Concern> concerns) {

        static Line of(IndicatorLine line) {
            Reported figure = line.figure();
            return new Line(
                    line.indicator().code(),
                    figure.isCatalogued(),
                    figure.title(false),
                    figure.catalogueNameEn(),
                    figure.unit(),
                    figure.field(),
                    figure.reportingUnit(),
                    line.series().calendar(),
                    line.series().kind(),
                    Value.of(line.series().latest()),
                    line.concerns());
        }
    }

    /** One series; {@code kinds} are those that the indicator has in this calendar. */
    record Values(
            String code,
            String name,
            String unit,
            String reportingUnit,
            @Nullable PeriodCalendar calendar,
            @Nullable PeriodKind kind,
            List<PeriodKind> kinds,
            List<Value> items) {

        static Values of(ReportedIndicator indicator, @Nullable Series series) {
            return new Values(
                    indicator.code(),
                    indicator.words().title(false),
                    indicator.words().unit(),
                    indicator.reportingUnit(),
                    series == null ? null : series.calendar(),
                    series == null ? null : series.kind(),
                    indicator.series().stream()
                            .filter(each -> series != null && each.calendar() == series.calendar())
                            .map(Series::kind)
                            .toList(),
                    series == null
                            ? List.of()
                            : series.points().stream().map(Value::of).toList());
        }
    }

    /** The figure of one period, with what was said of it before. */
    record Value(
            LocalDate from,
            LocalDate to,
            @Nullable String label,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            boolean indexForm,
            @Nullable BigDecimal planYear,
            @Nullable BigDecimal planPercent,
            @Nullable BigDecimal scenarioPercent,
            @Nullable BigDecimal yoyPercent,
            @Nullable BigDecimal momPercent,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal forecastYear,
            @Nullable BigDecimal targetNextPeriod,
            @Nullable String note,
            String session,
            List<Revised> revised) {

        static Value of(Point point) {
            Reported figure = point.figure();
            return new Value(
                    point.span().from(),
                    point.span().to(),
                    figure.periodLabel(),
                    figure.value(),
                    figure.qualifier(),
                    figure.indexForm(),
                    figure.planYear(),
                    figure.planPercent(),
                    figure.scenarioPercent(),
                    figure.yoyPercent(),
                    figure.momPercent(),
                    point.yearBefore() == null ? null : point.yearBefore().value(),
                    figure.forecastYear(),
                    figure.targetNextPeriod(),
                    figure.note(),
                    figure.session(),
                    point.revised().stream()
                            .map(earlier -> new Revised(earlier.value(), earlier.session()))
                            .toList());
        }
    }

    /** What an earlier report said. */
    record Revised(@Nullable BigDecimal value, String session) {}
}
