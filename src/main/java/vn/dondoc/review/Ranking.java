package vn.dondoc.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places of units among their like, by score. Equal scores share a place, and the next one is left out (1, 1, 3). A unit
 * with fewer tasks than the formula asks for has no place, so that nobody leads with one task done.
 */
final class Ranking {

    /** What a unit is ranked by. */
    record Entry(
            long unit,
            LikeUnits group,
            long tasks,
            @Nullable BigDecimal score) {}

    private Ranking() {}

    /** The place of each unit that has one. */
    static Map<Long, Integer> of(List<Entry> entries, int minimumTasks) {
        Map<Long, Integer> places = new HashMap<>();
        for (LikeUnits group : LikeUnits.values()) {
            place(
                    entries.stream()
                            .filter(entry ->
                                    entry.group() == group && entry.score() != null && entry.tasks() >= minimumTasks)
                            .sorted(Comparator.comparing(Entry::score, Comparator.reverseOrder()))
                            .toList(),
                    places);
        }
        return places;
    }

    private static void place(List<Entry> best, Map<Long, Integer> places) {
        BigDecimal before = null;
        int place = 0;
        for (int at = 0; at < best.size(); at++) {
            BigDecimal score = best.get(at).score();
            if (before == null || score == null || score.compareTo(before) != 0) {
                place = at + 1;
            }
            places.put(best.get(at).unit(), place);
            before = score;
        }
    }
}
