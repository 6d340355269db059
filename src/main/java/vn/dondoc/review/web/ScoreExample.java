package vn.dondoc.review.web;

import java.util.Comparator;
import java.util.Optional;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/** Chooses the unit whose score explains the formula best: the scored one with most tasks, of which something was returned. */
final class ScoreExample {

    private ScoreExample() {}

    /** The short name of the unit, or nothing where none was scored. */
    static Optional<String> of(Review review) {
        return review.lines().stream()
                .filter(line -> line.standing() != null && line.standing().score() != null)
                .max(Comparator.comparing((UnitLine line) -> line.counts().of(Figure.RETURNED) > 0)
                        .thenComparing(line -> line.counts().of(Figure.ASSIGNED)))
                .map(UnitLine::shortName);
    }
}
