package vn.dondoc.occurrence.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.occurrence.SilentTask;

/** The silent ones as comma-separated values (RFC 4180). Words that a spreadsheet could take for a formula are disarmed. */
@Component
class SilentFile {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final MessageSource messages;

    SilentFile(MessageSource messages) {
        this.messages = messages;
    }

    byte[] csv(List<SilentTask> tasks, Locale locale) {
        Stream<String> head = Stream.of(
                        "word.task",
                        "occurrence.silent.subject",
                        "word.leadUnit",
                        "word.state",
                        "occurrence.silent.lastWord",
                        "occurrence.silent.days",
                        "task.reviewOn")
                .map(key -> messages.getMessage(key, null, locale));
        Stream<List<?>> rows = tasks.stream().map(task -> row(task, locale));
        String text = Stream.concat(Stream.of(line(head.toList())), rows.map(SilentFile::line))
                .collect(Collectors.joining());
        // the mark tells spreadsheets that the text is UTF-8
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }

    private List<?> row(SilentTask task, Locale locale) {
        String review = task.reviewOn() == null ? "" : task.reviewOn().toString();
        String state = messages.getMessage("execution." + task.state(), null, locale);
        return List.of(task.code(), task.title(), task.leadName(), state, task.lastWordOn(), task.silentDays(), review);
    }

    private static String line(List<?> cells) {
        return cells.stream().map(SilentFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = String.valueOf(value);
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
