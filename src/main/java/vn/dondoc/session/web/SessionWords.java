package vn.dondoc.session.web;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a sentence of the history in the viewer's language. */
@Component("sessionWords")
class SessionWords {

    private final MessageSource messages;

    SessionWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(MessageSourceResolvable sentence) {
        return messages.getMessage(sentence, LocaleContextHolder.getLocale());
    }
}
