package vn.dondoc.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A hand-over that was made.
 *
 * @param unit short name of the unit that ended
 * @param onDay its last day
 * @param number of the minute, within the province and year
 */
public record Handover(
        long id,
        long provinceId,
        String unit,
        String unitName,
        LocalDate onDay,
        int number,
        int year,
        String madeBy,
        Instant madeAt,
        int items) {}
