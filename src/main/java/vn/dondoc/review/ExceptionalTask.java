package vn.dondoc.review;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A task that a leader should hear of.
 *
 * @param unit short name of the lead unit
 * @param daysLate as it was judged, or null
 * @param returns how often its result was returned in the period
 * @param starred as it is now, as are the state and everything that follows
 * @param responsible who carries it out: whom the unit named, else its head; null where the position is vacant
 * @param head whether that is the unit's head
 * @param question code of the latest explanation that is still open, or null
 */
public record ExceptionalTask(
        String list,
        String code,
        String title,
        String unit,
        String unitName,
        @Nullable String unitNameEn,
        @Nullable LocalDate dueDate,
        @Nullable Integer daysLate,
        int returns,
        boolean weighty,
        boolean starred,
        String state,
        @Nullable LocalDate heardOn,
        @Nullable String responsible,
        boolean head,
        @Nullable String question,
        @Nullable LocalDate questionDueOn,
        boolean answered,
        long assignerUnitId) {

    public String unitName(Locale locale) {
        return unitNameEn != null && locale.getLanguage().equals("en") ? unitNameEn : unitName;
    }
}
