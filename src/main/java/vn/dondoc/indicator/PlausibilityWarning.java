package vn.dondoc.indicator;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A figure that can hardly be true: the unit corrects it, or says why it stands.
 *
 * @param arguments the figures or words that the message names, in its order
 */
public record PlausibilityWarning(Code code, List<Object> arguments) {

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
        UNIT_JUMP,
        /** The percent fits a base far below the year plan. Arguments: percent stated, percent of the plan, base meant. */
        PERIOD_BASE,
        /** More of the year plan than of the period's scenario. Arguments: percent of the plan, of the scenario. */
        BASES_SWAPPED,
        /** The note says up, the change says down, or the other way round. Arguments: change stated. */
        SIGN_AGAINST_WORDS,
        /** Arguments: forecast of the year, value reached already. */
        FORECAST_BELOW_ACTUAL,
        /** Arguments: forecast of the year, plan of the year. */
        FORECAST_FAR_FROM_PLAN,
        /** Arguments: difference stated, difference computed from change and target. */
        RESOLUTION_CONTRADICTS,
        /** Marked as an index of base 100, but far below. Arguments: value. */
        INDEX_TOO_LOW,
        /** A row that tells nothing. */
        NO_FIGURE,
        /** Arguments: unit written, unit of the catalogue. */
        CATALOGUE_UNIT,
        /** Arguments: price base written, price base of the catalogue. */
        CATALOGUE_PRICES,
        /** Arguments: scope written, scope of the catalogue. */
        CATALOGUE_SCOPE,
        /** The figure's period is counted by another calendar than the indicator's. */
        CALENDAR_MIXED,
        /** The first and last day are not those of the calendar that is named. */
        PERIOD_DAYS
    }

    public static PlausibilityWarning of(Code code, Object... arguments) {
        return new PlausibilityWarning(code, List.of(arguments));
    }

    /** The warning as a sentence. */
    public MessageSourceResolvable message() {
        return new DefaultMessageSourceResolvable(new String[] {"indicator.warning." + code}, arguments.toArray());
    }
}
