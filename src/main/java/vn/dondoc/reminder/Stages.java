package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.calendar.WorkingDays;

/**
 * The dates of which a working day's digests tell, each with its stage: working days since the date, so -3 three days
 * before it. A date on a day off expires on the next working day, and is told of by that day.
 */
final class Stages {

    private Stages() {}

    static Map<LocalDate, Integer> on(LocalDate today, ReminderPolicy policy, WorkingDays calendar) {
        Map<LocalDate, Integer> stages = new TreeMap<>();
        policy.before().forEach(days -> add(stages, calendar.plus(today, days), -days, calendar));
        policy.after().forEach(days -> add(stages, calendar.plus(today, -days), days, calendar));
        return stages;
    }

    private static void add(Map<LocalDate, Integer> stages, LocalDate expiry, int stage, WorkingDays calendar) {
        stages.put(expiry, stage);
        for (LocalDate off = expiry.minusDays(1); !calendar.isWorkingDay(off); off = off.minusDays(1)) {
            stages.put(off, stage);
        }
    }
}
