package vn.dondoc.question.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.question.Question;
import vn.dondoc.question.QuestionTask;
import vn.dondoc.question.Questions;
import vn.dondoc.rest.Download;

/**
 * An answer as a file, written while it is read. In a workbook words are words, never formulas; in CSV those that a
 * spreadsheet could take for a formula are disarmed.
 */
@Component
class QuestionFile {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int FLUSHED_AT_ONCE = 500;
    private static final int[] WIDTHS = {18, 60, 30, 14, 16, 12, 16, 26, 9, 9, 14, 12, 12, 12, 12, 10, 10, 10};
    private static final List<String> COLUMNS = List.of(
            "code",
            "title",
            "lead",
            "session",
            "nature",
            "force",
            "state",
            "bucket",
            "starred",
            "percent",
            "grade",
            "issued",
            "originalDue",
            "due",
            "finished",
            "daysLate",
            "extensions",
            "returns");

    private final Questions questions;
    private final MessageSource messages;

    QuestionFile(Questions questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    void write(
            Question question, boolean csv, String sentence, Viewer viewer, Locale locale, HttpServletResponse response)
            throws IOException {
        String name = say("question.file", locale) + (csv ? ".csv" : ".xlsx");
        HttpHeaders headers = Download.head(name, csv ? CSV : XLSX).build().getHeaders();
        headers.forEach((header, values) -> values.forEach(value -> response.setHeader(header, value)));
        if (csv) {
            csv(question, viewer, locale, response);
        } else {
            xlsx(question, sentence, viewer, locale, response);
        }
    }

    /** RFC 4180 in UTF-8 with its mark, by which spreadsheets know the letters. */
    private void csv(Question question, Viewer viewer, Locale locale, HttpServletResponse response) throws IOException {
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write("\ufeff" + line(heads(locale)));
            questions.each(question, viewer, task -> append(out, line(cells(task, locale))));
        }
    }

    private static void append(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String line(List<?> cells) {
        return cells.stream().map(QuestionFile::csvCell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String csvCell(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        String text = cell.toString();
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private void xlsx(Question question, String sentence, Viewer viewer, Locale locale, HttpServletResponse response)
            throws IOException {
        try (Workbook book = new Workbook(response.getOutputStream(), "Don Doc", null)) {
            Worksheet sheet = book.newWorksheet(say("question.sheet", locale));
            heads(sheet, locale);
            int[] row = {0};
            questions.each(question, viewer, task -> {
                row(sheet, ++row[0], cells(task, locale));
                if (row[0] % FLUSHED_AT_ONCE == 0) {
                    flush(sheet);
                }
            });
            sheet.finish();
            Worksheet asked = book.newWorksheet(say("question.sheet.question", locale));
            asked.width(0, 100);
            asked.value(0, 0, sentence);
            asked.range(0, 0, 0, 0).style().wrapText(true).set();
            asked.finish();
        }
    }

    private void heads(Worksheet sheet, Locale locale) {
        List<String> heads = heads(locale);
        for (int c = 0; c < heads.size(); c++) {
            sheet.width(c, WIDTHS[c]);
            sheet.value(0, c, heads.get(c));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(1, 1);
    }

    private static void row(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int c = 0; c < cells.size(); c++) {
            Object cell = cells.get(c);
            if (cell instanceof Number number) {
                sheet.value(row, c, number);
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, c, day);
                sheet.style(row, c).format("dd/mm/yyyy").set();
            } else if (cell != null) {
                sheet.value(row, c, cell.toString());
            }
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<String> heads(Locale locale) {
        return COLUMNS.stream()
                .map(column -> say("question.column." + column, locale))
                .toList();
    }

    private List<@Nullable Object> cells(QuestionTask task, Locale locale) {
        return Arrays.asList(
                task.code(),
                task.title(),
                task.leadName(locale.getLanguage().equals("en")),
                task.session(),
                say("nature." + task.nature(), locale),
                say("force." + task.force(), locale),
                say("execution." + task.state(), locale),
                say("question.bucket." + task.bucket(), locale),
                task.starred() ? say("question.starred.YES", locale) : null,
                task.percent(),
                task.grade() == null ? null : say("task.grade." + task.grade(), locale),
                task.issuedOn(),
                task.originalDueDate(),
                task.dueDate(),
                task.finishedOn(),
                task.daysLate(),
                task.extensions(),
                task.returns());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
