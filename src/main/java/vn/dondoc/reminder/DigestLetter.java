package vn.dondoc.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.dondoc.mail.Letter;

/** Writes a digest as a letter in its reader's language. */
@Component
class DigestLetter {

    private static final int ONLY_EDITION = 1;

    private final DigestWords words;
    private final MessageSource messages;
    private final BaseAddress base;
    private final ITemplateEngine templates;
    private final String style;

    DigestLetter(DigestWords words, MessageSource messages, BaseAddress base, ITemplateEngine templates) {
        this.words = words;
        this.messages = messages;
        this.base = base;
        this.templates = templates;
        this.style = style();
    }

    /** @param about what the letter is kept under */
    Letter of(String about, DigestReader to, String address, LocalDate day, List<DigestLine> lines) {
        Locale locale = to.locale();
        String headline = Headline.of(lines).in(messages, locale);
        LetterText text = new LetterText(
                words.say(locale, "reminder.letter.subject", headline),
                words.say(locale, "reminder.letter.title", words.weekday(day, locale)),
                words.say(locale, "reminder.letter.greeting", to.name()),
                words.say(locale, "reminder.letter.opening", headline),
                words.parts(lines, locale),
                words.say(locale, "reminder.letter.closing"),
                words.say(locale, "reminder.letter.open"),
                base.of("/reminders/digests/" + day),
                words.say(locale, "reminder.letter.choices"),
                base.of("/account/reminders"));
        return new Letter(
                DigestWriting.PURPOSE,
                about,
                ONLY_EDITION,
                new Letter.Recipient(to.personId(), address, to.name()),
                text.subject(),
                text.plain(base),
                html(text, locale),
                List.of());
    }

    private String html(LetterText text, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("letter", text);
        context.setVariable("base", base.of(""));
        context.setVariable("style", "<style>" + style + "</style>");
        return templates.process("reminder/letter", context);
    }

    private static String style() {
        try {
            return new ClassPathResource("reminder/letter.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
