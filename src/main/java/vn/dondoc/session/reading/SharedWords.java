package vn.dondoc.session.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.text.SearchText;

/** How much of one text another still has. */
final class SharedWords {

    private SharedWords() {}

    /** Whether at least half of all their words are in both. */
    static boolean most(String one, String other) {
        Set<String> first = words(one);
        Set<String> all = new HashSet<>(words(other));
        Set<String> both = new HashSet<>(first);
        both.retainAll(all);
        all.addAll(first);
        return !all.isEmpty() && both.size() * 2 >= all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(SearchText.fold(text).split("[^\\p{L}\\d]+")));
        words.remove("");
        return words;
    }
}
