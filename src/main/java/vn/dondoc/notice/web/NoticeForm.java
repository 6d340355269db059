package vn.dondoc.notice.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.Urgency;
import vn.dondoc.notice.Authority;
import vn.dondoc.notice.Grouping;
import vn.dondoc.notice.NoticeDesk;
import vn.dondoc.notice.NoticeSettings;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.Difference;

/** The settings of a notice as a form. */
@Component
class NoticeForm {

    private static final List<String> FIELDS = List.of(
            "urgency",
            "grouping",
            "abstractText",
            "assessment",
            "closing",
            "recipients",
            "signer",
            "authority",
            "position");

    private final NoticeDesk desk;
    private final MessageSource messages;

    NoticeForm(NoticeDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    record Choices(List<Choice> urgencies, List<Choice> groupings, List<Choice> authorities, List<Choice> signers) {}

    Choices choices(NoticeDesk.Standing standing, Viewer viewer) {
        List<Choice> signers = desk.signers(standing.code(), viewer).stream()
                .map(person -> new Choice(String.valueOf(person.id()), person.fullName()))
                .toList();
        return new Choices(
                named(Urgency.values(), "notice.urgency."),
                named(Grouping.values(), "notice.grouping."),
                named(Authority.values(), "notice.authority."),
                signers);
    }

    static Entered stored(NoticeSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "urgency", settings.urgency().name());
        put(texts, "grouping", settings.grouping().name());
        put(texts, "authority", settings.authority().name());
        put(texts, "position", settings.position());
        put(texts, "signer", settings.signerId() == null ? null : String.valueOf(settings.signerId()));
        put(texts, "recipients", settings.recipients());
        put(texts, "abstractText", settings.abstractText());
        put(texts, "assessment", settings.assessment());
        put(texts, "closing", settings.closing());
        return Entered.of(texts);
    }

    static List<Difference> differences(Entered mine, NoticeSettings settings) {
        Entered stored = stored(settings);
        return FIELDS.stream()
                .filter(field ->
                        !mine.typed(field).strip().equals(stored.typed(field).strip()))
                .map(field -> new Difference("notice.field." + field, mine.text(field), stored.text(field)))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> named(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(prefix + value.name(), null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }
}
