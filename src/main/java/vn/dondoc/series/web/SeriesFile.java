package vn.dondoc.series.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.dondoc.rest.Download;
import vn.dondoc.series.Point;
import vn.dondoc.series.Reported;
import vn.dondoc.series.ReportedIndicator;
import vn.dondoc.series.Series;
import vn.dondoc.series.SpanWords;

/** A series as a file. Words that a spreadsheet could take for a formula are disarmed. */
@Component
class SeriesFile {

    private static final List<String> COLUMNS = List.of(
            "period",
            "from",
            "to",
            "calendar",
            "qualifier",
            "value",
            "unit",
            "revised",
            "planYear",
            "planPercent",
            "scenarioPercent",
            "yoyPercent",
            "momPercent",
            "yearBefore",
            "forecastYear",
            "targetNextPeriod",
            "note",
            "session",
            "source");
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final SpanWords spans;
    private final MessageSource messages;

    SeriesFile(SpanWords spans, MessageSource messages) {
        this.spans = spans;
        this.messages = messages;
    }

    ResponseEntity<byte[]> of(ReportedIndicator indicator, @Nullable Series series, boolean csv, Locale locale) {
        List<List<@Nullable Object>> rows = rows(series, locale);
        byte[] content = csv ? csv(rows) : xlsx(rows);
        String name = indicator.code() + "-" + indicator.reportingUnit() + (csv ? ".csv" : ".xlsx");
        return new Download(name, csv ? CSV : XLSX, content).answer();
    }

    private List<List<@Nullable Object>> rows(@Nullable Series series, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(COLUMNS.stream()
                .map(column -> words("series.column." + column, locale))
                .toList()));
        if (series != null) {
            for (Point point : series.points()) {
                rows.add(row(series, point, point.figure(), false, locale));
                List<Reported> revised = new ArrayList<>(point.revised());
                Collections.reverse(revised);
                revised.forEach(figure -> rows.add(row(series, point, figure, true, locale)));
            }
        }
        return rows;
    }

    private List<@Nullable Object> row(Series series, Point point, Reported figure, boolean revised, Locale locale) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(spans.of(point.span(), series.kind(), locale));
        cells.add(point.span().from());
        cells.add(point.span().to());
        cells.add(words("series.calendar." + series.calendar(), locale));
        cells.add(figure.qualifier() == null ? null : words("indicator.qualifier." + figure.qualifier(), locale));
        cells.add(figure.value());
        cells.add(figure.unit());
        cells.add(revised ? words("series.revised", locale) : null);
        cells.add(figure.planYear());
        cells.add(figure.planPercent());
        cells.add(figure.scenarioPercent());
        cells.add(figure.yoyPercent());
        cells.add(figure.momPercent());
        cells.add(point.yearBefore() == null ? null : point.yearBefore().value());
        cells.add(figure.forecastYear());
        cells.add(figure.targetNextPeriod());
        cells.add(figure.note());
        cells.add(figure.session());
        cells.add(figure.sessionTitle());
        return cells;
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** RFC 4180 in UTF-8 with its mark, by which spreadsheets know the letters. */
    private static byte[] csv(List<List<@Nullable Object>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(SeriesFile::csvCell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String csvCell(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return "\"" + disarmed(cell.toString()).replace("\"", "\"\"") + "\"";
    }

    private static byte[] xlsx(List<List<@Nullable Object>> rows) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(content, "Don Doc", null)) {
            Worksheet sheet = book.newWorksheet("1");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    write(sheet, r, c, rows.get(r).get(c));
                }
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell != null) {
            sheet.value(row, column, disarmed(cell.toString()));
        }
    }

    private static String disarmed(String words) {
        return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
