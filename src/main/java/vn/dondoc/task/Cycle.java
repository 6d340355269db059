package vn.dondoc.task;

import java.time.LocalDate;

/** How often a PERIODIC task falls due. */
public enum Cycle {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY;

    /** The end of the cycle in which the day lies: the week's Friday, the last day of the month, quarter, half year or year. */
    public LocalDate endOfCycle(LocalDate day) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.plusDays(Math.floorMod(5 - day.getDayOfWeek().getValue(), 7));
            case MONTHLY -> endOfMonths(day, 1);
            case QUARTERLY -> endOfMonths(day, 3);
            case HALF_YEARLY -> endOfMonths(day, 6);
            case YEARLY -> endOfMonths(day, 12);
        };
    }

    private static LocalDate endOfMonths(LocalDate day, int months) {
        int last = (day.getMonthValue() - 1) / months * months + months;
        return LocalDate.of(day.getYear(), last, 1).plusMonths(1).minusDays(1);
    }
}
