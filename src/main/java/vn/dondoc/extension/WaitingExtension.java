package vn.dondoc.extension;

import java.time.LocalDate;

/**
 * A request that waits for a decision.
 *
 * @param unit short name of the unit that asks
 * @param overdue true where it should have been decided by now
 */
public record WaitingExtension(
        String task,
        String title,
        boolean starred,
        String unit,
        String unitName,
        int number,
        LocalDate from,
        LocalDate to,
        ExtensionReason reasonCode,
        String reason,
        LocalDate decideBy,
        boolean overdue) {}
