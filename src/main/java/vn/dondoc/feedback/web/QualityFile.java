package vn.dondoc.feedback.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.Judged;
import vn.dondoc.ui.Formats;

/** Rows of the quality page as CSV by RFC 4180, with what a spreadsheet could take for a formula disarmed. */
@Component
class QualityFile {

    private static final String MARK = "\ufeff";
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private final FieldWords words;
    private final Formats formats;

    QualityFile(FieldWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    String of(List<QualityLine> rows) {
        String head =
                line(Stream.of("session", "standing", "rule", "confidence", "proposed", "final", "corrected", "at")
                        .map(name -> words.say("quality.column." + name, name)));
        return MARK + head + rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(QualityLine row) {
        Judged judged = row.judged();
        String corrected = row.fields().stream()
                .map(field -> field.name() + ": " + field.before() + " → " + field.after())
                .collect(Collectors.joining("; "));
        return line(Arrays.<@Nullable String>asList(
                judged.session(),
                words.say("quality.standing." + judged.standing(), judged.standing()),
                row.rule(),
                judged.rule() == null ? null : String.valueOf(row.percent()),
                judged.proposed(),
                judged.written(),
                corrected,
                formats.dateTime(judged.at()))
                .stream());
    }

    private static String line(Stream<@Nullable String> cells) {
        return cells.map(QualityFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return "";
        }
        boolean formula = FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }
}
