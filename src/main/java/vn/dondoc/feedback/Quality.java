package vn.dondoc.feedback;

import java.util.List;
import java.util.Map;

/**
 * How good proposals were.
 *
 * @param fields how many were corrected in each field, most first
 */
public record Quality(Line all, long missed, List<Line> rules, List<Line> bands, Map<String, Long> fields) {

    /**
     * The proposals of one rule or band, or all.
     *
     * @param name of the rule, or the per cent at which the band begins
     * @param confidence the mean of those that are judged, in per cent
     */
    public record Line(String name, Map<String, Long> standings, double confidence) {

        public long count(Group group) {
            return group.standings().stream()
                    .mapToLong(standing -> standings.getOrDefault(standing, 0L))
                    .sum();
        }

        /** The share of those that stand in the final text, in per cent; for a picture. */
        public double kept() {
            long judged = count(Group.JUDGED);
            return judged == 0 ? 0 : 100.0 * count(Group.KEPT) / judged;
        }
    }
}
