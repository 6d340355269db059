package vn.dondoc.session;

import static java.util.Objects.requireNonNullElse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.organization.Units;

/**
 * Writes the report that a session asks for as a workbook to be filled in outside the program. Whatever is text goes in
 * as text, never as a formula, whichever character it begins with.
 */
@Component
class ReportWorkbook {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String HEADER_FILL = "DCE6F1";
    private static final String GREY = "6B7280";
    private static final String GREY_FILL = "F1F3F5";
    private static final int SPARE_ROWS = 10;

    private static final List<ReportColumn> ALWAYS = List.of(
            ReportColumn.CODE,
            ReportColumn.NAME,
            ReportColumn.UNIT,
            ReportColumn.VALUE,
            ReportColumn.QUALIFIER,
            ReportColumn.PERIOD_LABEL,
            ReportColumn.NOTE);

    private final MessageSource messages;
    private final LastReports lastReports;
    private final Units units;

    ReportWorkbook(MessageSource messages, LastReports lastReports, Units units) {
        this.messages = messages;
        this.lastReports = lastReports;
        this.units = units;
    }

    private record Asked(ReportIndicator row, Set<ReportBase> bases) {}

    byte[] write(WorkingSession session, @Nullable ReportTemplate template, Viewer viewer) {
        LastReport last = lastReports.before(session.id(), viewer).orElse(null);
        List<Asked> asked = asked(template, last);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "dondoc", "1.0")) {
            Worksheet sheet = book.newWorksheet(say("report.sheet"));
            int row = head(sheet, session, template);
            table(sheet, row, asked, last);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Asked> asked(@Nullable ReportTemplate template, @Nullable LastReport last) {
        if (template != null) {
            return template.rows().stream()
                    .map(row -> new Asked(empty(row.indicator()), row.bases()))
                    .toList();
        }
        return last == null
                ? List.of()
                : last.indicators().stream()
                        .map(row -> new Asked(row.withoutFigures(), ReportBase.USUAL))
                        .toList();
    }

    static ReportIndicator empty(Indicator of) {
        return new ReportIndicator(
                of.name(),
                of.code(),
                of.unit(),
                of.priceBase(),
                of.scope(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                of.indexForm(),
                null,
                null,
                null,
                null,
                of.id(),
                null,
                null,
                null,
                null);
    }

    private int head(Worksheet sheet, WorkingSession session, @Nullable ReportTemplate template) {
        Schedule schedule = session.schedule();
        sheet.value(0, 0, say("report.sheet.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        List<String> lines = new ArrayList<>();
        lines.add(session.code() + " · " + schedule.title());
        lines.add(say("report.sheet.unit", units.get(schedule.reportingUnitId()).name()));
        String period = period(schedule);
        if (!period.isEmpty()) {
            lines.add(say("report.sheet.period", period));
        }
        if (schedule.reportDueOn() != null) {
            lines.add(say("report.sheet.due", DAY.format(schedule.reportDueOn())));
        }
        lines.add(say("report.sheet.how"));
        if (template != null) {
            template.sections().forEach((section, guidance) -> {
                if (!guidance.isEmpty()) {
                    lines.add(say("report.section." + section) + ": " + guidance);
                }
            });
        }
        for (int i = 0; i < lines.size(); i++) {
            text(sheet, i + 1, 0, lines.get(i));
        }
        return lines.size() + 2;
    }

    private static String period(Schedule schedule) {
        Period period = schedule.period();
        return period == null ? "" : requireNonNullElse(period.label(), "");
    }

    private void table(Worksheet sheet, int top, List<Asked> asked, @Nullable LastReport last) {
        List<ReportColumn> columns = columns(asked);
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(top, c, say(columns.get(c).heading()));
            sheet.style(top, c).bold().wrapText(true).fillColor(HEADER_FILL).set();
            sheet.width(c, width(columns.get(c)));
        }
        lastHead(sheet, top, columns.size(), last);
        for (int r = 0; r < asked.size(); r++) {
            row(sheet, top + 1 + r, columns, asked.get(r), last);
        }
        for (int r = asked.size(); r < asked.size() + SPARE_ROWS; r++) {
            for (int c = 0; c < columns.size(); c++) {
                format(sheet, top + 1 + r, c, columns.get(c));
            }
        }
        sheet.freezePane(2, top + 1);
    }

    private List<ReportColumn> columns(List<Asked> asked) {
        Set<String> fields = Stream.concat(
                        Stream.of(ReportBase.USUAL), asked.stream().map(Asked::bases))
                .flatMap(bases -> ReportBase.fieldsOf(bases).stream())
                .collect(Collectors.toSet());
        return Stream.of(ReportColumn.values())
                .filter(column -> ALWAYS.contains(column)
                        || fields.contains(column.field())
                        || column == ReportColumn.INDEX_FORM
                                && asked.stream().anyMatch(one -> one.row().indexForm()))
                .toList();
    }

    private void lastHead(Worksheet sheet, int top, int column, @Nullable LastReport last) {
        if (last == null) {
            return;
        }
        String period = requireNonNullElse(last.period().label(), last.session());
        grey(sheet, top, column, say("report.sheet.last", period));
        grey(sheet, top, column + 1, say("report.sheet.lastPlanPercent"));
        sheet.width(column, 16);
        sheet.width(column + 1, 16);
    }

    private void row(Worksheet sheet, int at, List<ReportColumn> columns, Asked asked, @Nullable LastReport last) {
        for (int c = 0; c < columns.size(); c++) {
            format(sheet, at, c, columns.get(c));
            Object value = value(columns.get(c), asked.row());
            if (value instanceof BigDecimal number) {
                sheet.value(at, c, number);
            } else if (value != null) {
                text(sheet, at, c, value.toString());
            }
        }
        ReportIndicator before = last == null ? null : last.like(asked.row()).orElse(null);
        if (before != null) {
            greyNumber(sheet, at, columns.size(), before.value());
            greyNumber(sheet, at, columns.size() + 1, before.planPercent());
        }
    }

    private @Nullable Object value(ReportColumn column, ReportIndicator row) {
        return switch (column) {
            case CODE -> row.code();
            case NAME -> row.name();
            case UNIT -> row.unit();
            case PRICE_BASE -> row.priceBase();
            case SCOPE -> row.scope();
            case PLAN_YEAR -> row.planYear();
            case RESOLUTION_TARGET -> row.resolutionTarget();
            case INDEX_FORM -> row.indexForm() ? say("report.sheet.yes") : null;
            default -> null;
        };
    }

    /** A string cell, which no program reads as a formula. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
    }

    private static void format(Worksheet sheet, int row, int column, ReportColumn of) {
        switch (of.holds()) {
            case TEXT -> sheet.style(row, column).format("@").set();
            case NUMBER ->
                sheet.style(row, column)
                        .format(of == ReportColumn.COMPARISON_BASE_YEAR ? "0" : "#,##0.###")
                        .set();
            case PERCENT -> sheet.style(row, column).format("0.##").set();
        }
    }

    private static void grey(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .italic()
                .wrapText(true)
                .fontColor(GREY)
                .fillColor(GREY_FILL)
                .set();
    }

    private static void greyNumber(Worksheet sheet, int row, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
        sheet.style(row, column)
                .fontColor(GREY)
                .fillColor(GREY_FILL)
                .format("#,##0.###")
                .set();
    }

    private static double width(ReportColumn column) {
        return switch (column) {
            case NAME -> 44;
            case NOTE, SCOPE -> 30;
            case CODE, UNIT, QUALIFIER, PERIOD_LABEL, PRICE_BASE -> 15;
            default -> 13;
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
