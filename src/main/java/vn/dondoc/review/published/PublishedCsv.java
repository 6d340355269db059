package vn.dondoc.review.published;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/**
 * The published figures as RFC 4180 in UTF-8 with its mark, by which spreadsheets know the letters. Words that a
 * spreadsheet could take for a formula are disarmed.
 */
final class PublishedCsv {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private final MessageSource messages;
    private final Locale locale;

    PublishedCsv(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    byte[] of(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add(heads());
        review.lines().forEach(line -> lines.add(line(line)));
        lines.add(cells(word("reviewPublished.total"), "", review.total(), null, null));
        return lines.stream()
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String heads() {
        List<String> heads = new ArrayList<>(List.of(word("reviewPublished.unit"), word("reviewPublished.group")));
        Arrays.stream(Figure.values()).forEach(figure -> heads.add(word("review.figure." + figure.key())));
        List.of("completion", "completionOfAll", "onTime", "onTimeByOriginal", "update", "score", "rank")
                .forEach(key -> heads.add(word("reviewPublished." + key)));
        return heads.stream().map(PublishedCsv::words).collect(Collectors.joining(","));
    }

    private String line(UnitLine line) {
        return cells(
                line.name(locale),
                word("review.group." + line.group()),
                line.counts(),
                line.standing() == null ? null : line.standing().score(),
                line.standing() == null ? null : line.standing().place());
    }

    private static String cells(
            String name, String group, Counts counts, @Nullable BigDecimal score, @Nullable Integer rank) {
        List<String> cells = new ArrayList<>(List.of(words(name), words(group)));
        for (Figure figure : Figure.values()) {
            cells.add(String.valueOf(counts.of(figure)));
        }
        cells.add(number(counts.completion().fraction()));
        cells.add(number(counts.completionOfAll().fraction()));
        cells.add(number(counts.onTime().fraction()));
        cells.add(number(counts.onTimeByOriginal().fraction()));
        cells.add(number(counts.update().fraction()));
        cells.add(number(score));
        cells.add(rank == null ? "" : rank.toString());
        return String.join(",", cells);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String words(String words) {
        boolean armed = !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
        return "\"" + (armed ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }

    private String word(String key) {
        return messages.getMessage(key, null, locale);
    }
}
