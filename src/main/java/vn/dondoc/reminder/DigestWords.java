package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the lines of a digest into words. */
@Component
public class DigestWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;
    private final NoticeWords notices;

    DigestWords(MessageSource messages, NoticeWords notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /** A part of a digest with its title. */
    public record Part(Section section, String title, List<Row> rows) {}

    /**
     * A line in words.
     *
     * @param when how long there is, or how late it is; null where there is no date
     * @param step what is to be done; null where it is the task itself
     * @param absent in whose stead the reader is told, a whole sentence; null where they are told for themselves
     */
    public record Row(
            String title,
            String code,
            String path,
            @Nullable String when,
            @Nullable String step,
            @Nullable String absent) {}

    /** The parts in their order, the empty ones left out. */
    List<Part> parts(List<DigestLine> lines, Locale locale) {
        return Arrays.stream(Section.values())
                .map(section -> part(section, lines, locale))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private Part part(Section section, List<DigestLine> lines, Locale locale) {
        List<Row> rows = lines.stream()
                .filter(line -> line.section() == section)
                .map(line -> row(line, locale))
                .toList();
        return new Part(section, say(locale, "reminder.section." + section), rows);
    }

    private Row row(DigestLine line, Locale locale) {
        boolean weekly = line.section() == Section.WEEKLY;
        return new Row(
                line.section() == Section.NEWS ? sentence(line, locale) : line.title(),
                weekly ? "" : line.code(),
                line.path(),
                weekly ? say(locale, "reminder." + line.reason(), line.detail().toArray()) : when(line, locale),
                line.step() == null ? null : messages.getMessage("inbox.step." + line.step(), null, "", locale),
                line.absent() == null ? null : say(locale, "reminder.absent", line.absent()));
    }

    private String sentence(DigestLine line, Locale locale) {
        return notices.sentence(
                new Notice(0, line.reason(), line.subject(), line.forDate(), line.detail(), Instant.EPOCH, null),
                locale);
    }

    private @Nullable String when(DigestLine line, Locale locale) {
        Integer stage = line.stage();
        if (stage == null) {
            return null;
        }
        return say(locale, "reminder.when." + line.section(), DAY.format(line.forDate()), Math.abs(stage));
    }

    String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", locale).format(day);
    }

    String say(Locale locale, String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, locale));
    }
}
