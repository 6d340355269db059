package vn.dondoc.chasing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dondoc.calendar.WorkingDays;

/**
 * The steps by which an overdue task is chased, numbered from 1, each on its working day after the due date expired.
 *
 * @param time of the day at which steps are taken
 */
public record Ladder(List<Rung> rungs, LocalTime time) {

    /** As many as {@code TaskChasing.bpmn} has timers. */
    static final int STEPS = 4;

    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.size() != STEPS || !climbs(rungs, false) || !climbs(rungs, true) || !isFasterWhenStarred(rungs)) {
            throw new IllegalArgumentException("dondoc.policy.chasing.ladder must have " + STEPS
                    + " steps, each some working days after the one before it and addressed to somebody,"
                    + " and none later for a starred task");
        }
    }

    private static boolean isFasterWhenStarred(List<Rung> rungs) {
        return rungs.stream().allMatch(rung -> rung.starredDays() <= rung.days());
    }

    private static boolean climbs(List<Rung> rungs, boolean fast) {
        return IntStream.range(0, rungs.size()).allMatch(i -> {
            int before = i == 0 ? 0 : rungs.get(i - 1).days(fast);
            return rungs.get(i).days(fast) > before && !rungs.get(i).to().isEmpty();
        });
    }

    Rung rung(int step) {
        return rungs.get(step - 1);
    }

    /** The working day of the step. */
    public LocalDate day(int step, LocalDate expiresOn, boolean fast, WorkingDays calendar) {
        return calendar.plus(expiresOn, rung(step).days(fast));
    }

    /** When the step is taken, local time of Vietnam. */
    public LocalDateTime at(int step, LocalDate expiresOn, boolean fast, WorkingDays calendar) {
        return day(step, expiresOn, fast, calendar).atTime(time);
    }

    /** The steps whose hour has come and that were not taken for this date, lowest first. */
    public List<Integer> due(
            LocalDate expiresOn, boolean fast, Set<Integer> taken, LocalDateTime now, WorkingDays calendar) {
        return IntStream.rangeClosed(1, rungs.size())
                .filter(step -> !taken.contains(step))
                .filter(step -> !now.isBefore(at(step, expiresOn, fast, calendar)))
                .boxed()
                .toList();
    }
}
