package vn.dondoc.conclusion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the directives of one version in another, whatever was moved, reworded, added or dropped between them. */
final class Counterparts {

    /** Share of words in common from which on two wordings are taken for one directive. */
    private static final double ALIKE = 0.4;

    private final List<DirectiveDraft> before;
    private final List<DirectiveDraft> after;
    private final Map<Integer, Integer> places = new HashMap<>();

    private Counterparts(List<DirectiveDraft> before, List<DirectiveDraft> after) {
        this.before = before;
        this.after = after;
    }

    /** The place after for each place before, from 0; a directive that is gone has none. */
    static Map<Integer, Integer> of(List<DirectiveDraft> before, List<DirectiveDraft> after) {
        Counterparts found = new Counterparts(before, after);
        found.pair((one, other) -> one.equals(other));
        found.pair((one, other) -> Objects.equals(one.text(), other.text()));
        found.pairMostAlike();
        return found.places;
    }

    private void pair(BiPredicate<DirectiveDraft, DirectiveDraft> same) {
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size() && !places.containsKey(i); j++) {
                if (!places.containsValue(j) && same.test(before.get(i), after.get(j))) {
                    places.put(i, j);
                }
            }
        }
    }

    private void pairMostAlike() {
        for (int i = 0; i < before.size(); i++) {
            if (!places.containsKey(i)) {
                pairMostAlike(i);
            }
        }
    }

    private void pairMostAlike(int i) {
        int best = -1;
        double most = ALIKE;
        for (int j = 0; j < after.size(); j++) {
            double alike = places.containsValue(j) ? 0 : alike(before.get(i), after.get(j));
            if (alike >= most) {
                most = alike;
                best = j;
            }
        }
        if (best >= 0) {
            places.put(i, best);
        }
    }

    private static double alike(DirectiveDraft one, DirectiveDraft other) {
        Set<String> words = words(one.text());
        Set<String> others = words(other.text());
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        int smaller = Math.min(words.size(), others.size());
        return smaller == 0 ? 0 : (double) common.size() / smaller;
    }

    private static Set<String> words(@Nullable String text) {
        return text == null
                ? Set.of()
                : new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
    }
}
