package vn.dondoc.reference.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.dondoc.audit.AuditEvent;

/** The history of a document as sentences, the newest first. */
final class DocumentStory {

    private DocumentStory() {}

    /** @param note what stood there before, or null */
    record Sentence(MessageSourceResolvable words, @Nullable String note, Instant at) {}

    static List<Sentence> of(List<AuditEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(AuditEvent::sequence).reversed())
                .map(DocumentStory::sentence)
                .toList();
    }

    private static Sentence sentence(AuditEvent event) {
        Map<String, String> detail = event.detail();
        Object[] arguments = {event.actorName(), detail.getOrDefault("name", "")};
        String before = event.type().equals("DocumentEdited")
                ? String.join(" · ", detail.getOrDefault("number", ""), detail.getOrDefault("title", ""))
                : null;
        String[] key = {"document.event." + event.type()};
        return new Sentence(new DefaultMessageSourceResolvable(key, arguments), before, event.at());
    }
}
