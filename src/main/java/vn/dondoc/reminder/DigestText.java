package vn.dondoc.reminder;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.texting.TextLimits;

/** The urgent lines of a digest in one short text: as many codes as it holds, how many more, and where to look. */
@Component
class DigestText {

    private final MessageSource messages;
    private final BaseAddress base;

    DigestText(MessageSource messages, BaseAddress base) {
        this.messages = messages;
        this.base = base;
    }

    String of(List<DigestLine> urgent, TextLimits limits, Locale locale) {
        List<String> codes =
                urgent.stream().map(DigestLine::code).distinct().sorted().toList();
        String where = base.isKnown() ? " " + base.of("/reminders") : "";
        for (int named = codes.size(); named > 0; named--) {
            String text = text(codes, named, locale) + where;
            if (limits.allow(text)) {
                return text;
            }
        }
        String bare = messages.getMessage("reminder.text.count", new Object[] {codes.size()}, locale);
        return limits.allow(bare + where) ? bare + where : bare;
    }

    private String text(List<String> codes, int named, Locale locale) {
        String list = String.join(", ", codes.subList(0, named));
        int more = codes.size() - named;
        return more == 0
                ? messages.getMessage("reminder.text", new Object[] {codes.size(), list}, locale)
                : messages.getMessage("reminder.text.more", new Object[] {codes.size(), list, more}, locale);
    }
}
