package vn.dondoc.conclusion;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.conclusion.ConclusionDifference.Changed;
import vn.dondoc.conclusion.ConclusionDifference.Field;
import vn.dondoc.conclusion.ConclusionDifference.Kind;
import vn.dondoc.text.Piece;
import vn.dondoc.text.WordDifference;

/** Compares versions of a conclusion: the text word by word, the directives field by field. */
@Component
class Differences {

    /** Compared by their own means, or meaning nothing to people. */
    private static final Set<String> NOT_FIELDS = Set.of("text", "start", "end", "proposalItem");

    private final JsonMapper json;

    Differences(JsonMapper json) {
        this.json = json;
    }

    ConclusionDifference between(ConclusionRevision before, String text, List<DirectiveDraft> directives) {
        return new ConclusionDifference(
                before.version(),
                before.text().equals(text) ? List.of() : WordDifference.brief(before.text(), text),
                changed(before.directives(), directives));
    }

    private List<Changed> changed(List<DirectiveDraft> before, List<DirectiveDraft> after) {
        Map<Integer, Integer> places = Counterparts.of(before, after);
        Map<Integer, Integer> origins = new LinkedHashMap<>();
        places.forEach((then, now) -> origins.put(now, then));
        List<Changed> changed = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            Integer then = origins.get(now);
            compared(then, then == null ? null : before.get(then), now, after.get(now), changed);
        }
        for (int then = 0; then < before.size(); then++) {
            if (!places.containsKey(then)) {
                List<Piece> gone = List.of(new Piece(Piece.Kind.REMOVED, text(before.get(then))));
                changed.add(new Changed(Kind.DROPPED, null, then + 1, gone, List.of()));
            }
        }
        return changed;
    }

    private void compared(
            @Nullable Integer then,
            @Nullable DirectiveDraft before,
            int now,
            DirectiveDraft after,
            List<Changed> changed) {
        if (then == null || before == null) {
            List<Piece> fresh = List.of(new Piece(Piece.Kind.ADDED, text(after)));
            changed.add(new Changed(Kind.ADDED, now + 1, null, fresh, fields(Map.of(), map(after))));
            return;
        }
        boolean reworded = !text(before).equals(text(after));
        List<Field> fields = fields(map(before), map(after));
        if (reworded || !fields.isEmpty()) {
            List<Piece> words = reworded
                    ? WordDifference.of(text(before), text(after))
                    : List.of(new Piece(Piece.Kind.SAME, text(after)));
            changed.add(new Changed(Kind.CHANGED, now + 1, then + 1, words, fields));
        }
    }

    private static List<Field> fields(Map<String, ?> before, Map<String, ?> after) {
        return after.keySet().stream()
                .filter(name -> !NOT_FIELDS.contains(name))
                .filter(name -> !Objects.equals(said(before.get(name)), said(after.get(name))))
                .map(name -> new Field(name, said(before.get(name)), said(after.get(name))))
                .toList();
    }

    /** Nothing, an empty list and "no" are the same to the reader. */
    private static @Nullable Object said(@Nullable Object value) {
        boolean nothing = value == null
                || value.equals(Boolean.FALSE)
                || value instanceof List<?> list && list.isEmpty()
                || value.equals("");
        return nothing ? null : value;
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?> map(DirectiveDraft directive) {
        return json.convertValue(directive, LinkedHashMap.class);
    }

    private static String text(DirectiveDraft directive) {
        return requireNonNullElse(directive.text(), "");
    }
}
