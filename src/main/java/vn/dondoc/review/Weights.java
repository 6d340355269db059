package vn.dondoc.review;

import java.math.BigDecimal;
import java.util.List;

/** The scored tasks of a unit by their weights, a starred one heavier. */
record Weights(
        BigDecimal all,
        BigDecimal done,
        BigDecimal doneOnTime,
        BigDecimal onTimeByOriginal,
        BigDecimal openOverdue,
        BigDecimal updateOwed,
        BigDecimal updated,
        BigDecimal returned) {

    /** On time is measured among what was done or is overdue, so that what is not done at all cannot improve it. */
    List<Formula.Part> parts(Formula formula) {
        BigDecimal due = done.add(openOverdue);
        return List.of(
                new Formula.Part(formula.completion(), done, due),
                new Formula.Part(formula.onTime(), doneOnTime, due),
                new Formula.Part(formula.onOriginal(), onTimeByOriginal, due),
                new Formula.Part(formula.updated(), updated, updateOwed));
    }
}
