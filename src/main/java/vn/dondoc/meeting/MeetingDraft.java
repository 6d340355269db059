package vn.dondoc.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.FirstDraft;

/** The conclusion begins with the directives that were noted in the meeting, each issued by its speaker. */
@Component
class MeetingDraft implements FirstDraft {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NotedDirectives noted;

    MeetingDraft(NotedDirectives noted) {
        this.noted = noted;
    }

    @Override
    public Optional<ConclusionDraft> of(long sessionId) {
        List<NotedDirective> directives = noted.of(sessionId);
        return directives.isEmpty() ? Optional.empty() : Optional.of(draft(directives));
    }

    private static ConclusionDraft draft(List<NotedDirective> noted) {
        StringBuilder text = new StringBuilder();
        List<Map<String, Object>> directives = new ArrayList<>();
        for (NotedDirective one : noted) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            Map<String, Object> directive = new HashMap<>();
            directive.put("text", one.text());
            directive.put("start", text.length());
            text.append(one.text());
            directive.put("end", text.length());
            directive.put("issuer", one.issuer());
            directive.put("issuerText", one.issuerName());
            directives.add(directive);
        }
        return JSON.convertValue(Map.of("text", text.toString(), "directives", directives), ConclusionDraft.class);
    }
}
