package vn.dondoc.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.FigureCalendar;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.indicator.Plausibility;
import vn.dondoc.indicator.Plausibility.Earlier;
import vn.dondoc.indicator.PlausibilityWarning;
import vn.dondoc.indicator.PlausibilityWarning.Code;

/** What can hardly be true in a report, and what its unit says to that. */
@Component
public class ReportChecks {

    private final LastReports lastReports;
    private final Indicators indicators;
    private final JdbcClient jdbc;

    ReportChecks(LastReports lastReports, Indicators indicators, JdbcClient jdbc) {
        this.lastReports = lastReports;
        this.indicators = indicators;
        this.jdbc = jdbc;
    }

    /**
     * A warning about the indicator in one row.
     *
     * @param row from 0
     * @param key the same as long as the row is about the same thing and the figures stand
     * @param answer what the unit says to it; null while it says nothing
     */
    public record Warning(
            int row,
            String key,
            String indicator,
            Code code,
            MessageSourceResolvable message,
            @Nullable String answer) {

        public boolean isOpen() {
            return answer == null;
        }
    }

    private record Subject(
            long provinceId, long reportingUnitId, @Nullable PeriodCalendar periodCalendar) {}

    /** In the order of the rows, beside the last report that the viewer may see. */
    public List<Warning> of(DepartmentReport report, Viewer viewer) {
        return of(report, subject(report), lastReports.before(report.sessionId(), viewer));
    }

    /** As the reporting unit sees them, whose answers they have. */
    public List<Warning> ofUnit(DepartmentReport report) {
        Subject session = subject(report);
        return of(
                report,
                session,
                lastReports.beforeForUnit(report.sessionId(), session.provinceId(), session.reportingUnitId()));
    }

    private Subject subject(DepartmentReport report) {
        return jdbc.sql("select province_id, reporting_unit_id, period_calendar from working_session where id = ?")
                .param(report.sessionId())
                .query(Subject.class)
                .single();
    }

    private List<Warning> of(DepartmentReport report, Subject session, Optional<LastReport> lastReport) {
        ReportContent content = report.content();
        LastReport last = lastReport.orElse(null);
        Map<Long, Indicator> catalogue =
                indicators.all(session.provinceId()).stream().collect(Collectors.toMap(Indicator::id, one -> one));
        ReportLines lines = ReportLines.of(ReportTexts.of(content, List.of()));
        Map<String, String> answers =
                report.answers().stream().collect(Collectors.toMap(WarningAnswer::key, WarningAnswer::text));
        List<Warning> warnings = new ArrayList<>();
        for (int row = 0; row < content.indicators().size(); row++) {
            ReportIndicator indicator = content.indicators().get(row);
            String name = lines.at("indicators[" + row + "]")
                    .map(ReportLines.Line::name)
                    .orElse("");
            for (PlausibilityWarning warning : about(indicator, last, catalogue, session.periodCalendar())) {
                String key = key(name, warning);
                warnings.add(
                        new Warning(row, key, indicator.name(), warning.code(), warning.message(), answers.get(key)));
            }
        }
        return warnings;
    }

    private static String key(String row, PlausibilityWarning warning) {
        String figures = warning.arguments().stream()
                .map(figure -> figure instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : figure.toString())
                .collect(Collectors.joining(";"));
        return row + "/" + warning.code() + "/" + figures;
    }

    private static List<PlausibilityWarning> about(
            ReportIndicator row,
            @Nullable LastReport last,
            Map<Long, Indicator> catalogue,
            @Nullable PeriodCalendar ofReport) {
        ReportIndicator before = last == null ? null : last.like(row).orElse(null);
        List<PlausibilityWarning> warnings =
                new ArrayList<>(row.warnings(before == null ? Earlier.UNKNOWN : new Earlier(before.value(), null)));
        Indicator entry = row.indicatorId() == null ? null : catalogue.get(row.indicatorId());
        if (entry != null) {
            warnings.addAll(Plausibility.againstCatalogue(row.asValue(), entry));
        }
        PeriodCalendar calendar = row.periodCalendar() == null ? ofReport : row.periodCalendar();
        if (entry != null && calendar != null && !sameCalendar(entry.calendar(), calendar)) {
            warnings.add(PlausibilityWarning.of(Code.CALENDAR_MIXED));
        }
        if (!fits(row)) {
            warnings.add(PlausibilityWarning.of(Code.PERIOD_DAYS));
        }
        return warnings;
    }

    private static boolean sameCalendar(FigureCalendar one, PeriodCalendar other) {
        return one.name().equals(other.name());
    }

    /** Whether the days of the row's own period are such as its calendar has. */
    private static boolean fits(ReportIndicator row) {
        LocalDate from = row.periodFrom();
        LocalDate to = row.periodTo();
        if (from == null || to == null || row.periodCalendar() == null) {
            return true;
        }
        return row.periodCalendar() == PeriodCalendar.STATISTICAL
                ? from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()
                : from.getDayOfMonth() == 15 && to.getDayOfMonth() == 14;
    }
}
