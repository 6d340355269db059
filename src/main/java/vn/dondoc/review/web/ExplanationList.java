package vn.dondoc.review.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.review.UnitExplanation;
import vn.dondoc.review.UnitExplanation.Progress;

/** The explanations of a period as their list shows them. */
record ExplanationList(List<Line> lines, Map<Progress, Integer> counts) {

    /** A unit with how far its explanation has come. */
    record Line(UnitExplanation explanation, Progress progress) {

        public boolean red() {
            return progress == Progress.LATE || progress == Progress.UNANSWERED;
        }
    }

    static ExplanationList of(List<UnitExplanation> all, LocalDate today) {
        Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
        for (Progress progress : Progress.values()) {
            counts.put(progress, 0);
        }
        List<Line> lines =
                all.stream().map(each -> new Line(each, each.progress(today))).toList();
        lines.forEach(line -> counts.merge(line.progress(), 1, Integer::sum));
        return new ExplanationList(lines, counts);
    }

    public int count(String progress) {
        return counts.getOrDefault(Progress.valueOf(progress), 0);
    }
}
