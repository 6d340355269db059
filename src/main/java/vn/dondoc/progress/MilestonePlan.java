package vn.dondoc.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * The steps that are still ahead, as they were entered: dates and percentages rise, and the last one is the whole. Where
 * no percentage is given at all, the steps are taken to be equal.
 */
public record MilestonePlan(List<Step> steps) {

    private static final String LIST = "milestones";
    private static final int MOST = 20;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param percent null until it has been worked out */
    public record Step(
            String path,
            String what,
            @Nullable LocalDate dueOn,
            @Nullable Integer percent) {}

    /** The rows {@code milestones[0].what}, {@code .dueOn}, {@code .percent} that are filled in. */
    public static MilestonePlan of(Entered in) {
        Checks checks = new Checks();
        List<Step> steps = in.each(LIST, row -> {
            String what = in.text(row + ".what");
            LocalDate due = in.date(row + ".dueOn", checks);
            checks.text(what, row + ".what", 500)
                    .that(!ClassificationStamp.stands(what), row + ".what", "classifiedText")
                    .present(due, row + ".dueOn");
            return new Step(row, what == null ? "" : what, due, in.integer(row + ".percent", checks));
        });
        checks.that(!steps.isEmpty(), LIST, "required").that(steps.size() <= MOST, LIST, "progress.tooMany", MOST);
        checks.orThrow();
        return new MilestonePlan(steps);
    }

    /**
     * The plan with its percentages, after making sure that it can be followed.
     *
     * @param after the day after which the first step lies: of the issue, or of the last step that was reached
     * @param from the percentage that was reached with it
     * @param until the task's due date, which no step passes, or null
     * @throws vn.dondoc.rule.Invalid at each step that does not fit
     */
    MilestonePlan fitting(LocalDate after, int from, @Nullable LocalDate until) {
        Checks checks = new Checks();
        List<Step> whole = new ArrayList<>();
        LocalDate before = after;
        int reached = from;
        for (Step step : evened(from)) {
            int percent = step.percent() == null ? -1 : step.percent();
            LocalDate due = step.dueOn() == null ? before : step.dueOn();
            checks.that(step.percent() != null, step.path() + ".percent", "progress.allOrNone")
                    .that(due.isAfter(before), step.path() + ".dueOn", "progress.datesRise", SHOWN.format(before))
                    .that(
                            until == null || !due.isAfter(until),
                            step.path() + ".dueOn",
                            "progress.afterDue",
                            until == null ? "" : SHOWN.format(until))
                    .that(
                            step.percent() == null || (percent > reached && percent <= 100),
                            step.path() + ".percent",
                            "progress.percentRises",
                            reached);
            before = due;
            reached = percent;
            whole.add(step);
        }
        Step last = whole.get(whole.size() - 1);
        checks.that(last.percent() == null || last.percent() == 100, last.path() + ".percent", "progress.lastIsWhole")
                .orThrow();
        return new MilestonePlan(whole);
    }

    private List<Step> evened(int from) {
        if (steps.stream().anyMatch(step -> step.percent() != null)) {
            return steps;
        }
        List<Step> evened = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int percent = from + Math.round((100f - from) * (i + 1) / steps.size());
            evened.add(new Step(step.path(), step.what(), step.dueOn(), percent));
        }
        return evened;
    }
}
