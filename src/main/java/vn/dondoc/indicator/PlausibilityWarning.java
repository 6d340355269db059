package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A figure that can hardly be true. It never refuses anything: the office asks, or lets it stand with a note.
 *
 * @param arguments the figures that the message names, in its order
 */
public record PlausibilityWarning(Code code, List<BigDecimal> arguments) {

    /** What does not fit. */
    public enum Code {
        /** Arguments: percent stated, percent computed from actual and plan. */
        PLAN_CONTRADICTS,
        /** Arguments: index, change stated. */
        INDEX_CONTRADICTS,
        /** Arguments: change stated, change computed from the value of a year before. */
        YOY_CONTRADICTS,
        /** One figure says up, the other down. Arguments: change stated, change that the other figure means. */
        SIGN_AGAINST,
        /** Arguments: percent. */
        NEGATIVE_PERCENT,
        /** A fall by more than everything. Arguments: change stated. */
        FALL_BEYOND_ALL,
        /** Arguments: value, value of the period before. */
        UNIT_JUMP
    }

    static PlausibilityWarning of(Code code, BigDecimal... arguments) {
        return new PlausibilityWarning(code, List.of(arguments));
    }

    /** The warning as a sentence. */
    public MessageSourceResolvable message() {
        return new DefaultMessageSourceResolvable(new String[] {"indicator.warning." + code}, arguments.toArray());
    }
}
