package vn.dondoc.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into sentences. */
@Component
public class NoticeWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    NoticeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of the notice; of a kind without words, its subject. */
    public String sentence(Notice notice, Locale locale) {
        if (notice.kind().equals(Notice.DIGEST)) {
            return messages.getMessage("reminder.notice.Digest", new Object[] {shown(notice.subject())}, locale) + ": "
                    + Headline.of(notice.arguments()).in(messages, locale);
        }
        Object[] arguments = Stream.concat(Stream.of(notice.subject()), notice.arguments().stream())
                .map(NoticeWords::shown)
                .toArray();
        return Objects.requireNonNull(
                messages.getMessage("reminder.notice." + notice.kind(), arguments, notice.subject(), locale));
    }

    private static String shown(String argument) {
        return DATE.matcher(argument).matches() ? DAY.format(LocalDate.parse(argument)) : argument;
    }
}
