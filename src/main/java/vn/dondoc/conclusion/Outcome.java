package vn.dondoc.conclusion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a directive shall bring about: a named product, a figure to be reached, or both.
 *
 * @param deliverableType for example decision, plan, report
 */
public record Outcome(
        @Nullable String deliverable,
        @Nullable String deliverableType,
        @Nullable BigDecimal targetValue,
        @Nullable String targetUnit) {

    public static final Outcome OPEN = new Outcome(null, null, null, null);
}
