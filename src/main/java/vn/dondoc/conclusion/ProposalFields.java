package vn.dondoc.conclusion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.feedback.Final;
import vn.dondoc.feedback.Item;
import vn.dondoc.feedback.Kind;
import vn.dondoc.feedback.NewItem;
import vn.dondoc.proposal.ProposedDirective;

/** A proposed directive as the fields of a kept proposal, and back. */
@Component
class ProposalFields {

    /** What a person may correct of a proposal; the rest is filled in by people alone. */
    private static final List<String> COMPARED =
            List.of("leads", "coordinators", "due", "nature", "force", "issuer", "references");

    private static final String FOUND = "found";

    private final JsonMapper json;

    ProposalFields(JsonMapper json) {
        this.json = json;
    }

    NewItem item(ProposedDirective found, ProposalReader.Read read, boolean taken) {
        Map<String, @Nullable Object> fields = map(read.directive());
        fields.keySet().removeAll(List.of("text", "start", "end"));
        fields.values().removeIf(Objects::isNull);
        fields.put(FOUND, read.found());
        return new NewItem(
                Kind.DIRECTIVE,
                found.text(),
                found.start(),
                found.end(),
                fields,
                found.confidence(),
                found.rule(),
                taken);
    }

    ProposedDraft.Line line(Item item) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(item.fields());
        ProposedDraft.Found found = json.convertValue(fields.remove(FOUND), ProposedDraft.Found.class);
        fields.put("text", item.text());
        fields.put("start", item.start());
        fields.put("end", item.end());
        fields.put("proposalItem", item.id());
        return new ProposedDraft.Line(item, found, json.convertValue(fields, DirectiveDraft.class));
    }

    Final last(DirectiveDraft directive) {
        Map<String, @Nullable Object> all = map(directive);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        COMPARED.forEach(name -> fields.put(name, all.get(name)));
        return new Final(
                directive.proposalItem(), Kind.DIRECTIVE, Objects.requireNonNullElse(directive.text(), ""), fields);
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> map(DirectiveDraft directive) {
        return json.convertValue(directive, LinkedHashMap.class);
    }
}
