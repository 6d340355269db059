package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.EngineClock;
import vn.dondoc.engine.PastTimers;
import vn.dondoc.organization.Units;
import vn.dondoc.task.TaskFixture;

/** Plays periods of the past in tests: what happens then, and the timers that fire by then. */
@Component
public class PeriodStage {

    private final ReviewPeriods periods;
    private final ExplanationRows explanations;
    private final PastTimers timers;
    private final TaskFixture fixture;
    private final Units units;
    private final ProgramClock clock;
    private final EngineClock engine;
    private final ReviewPlays plays;

    PeriodStage(
            ReviewPeriods periods,
            ExplanationRows explanations,
            PastTimers timers,
            TaskFixture fixture,
            Units units,
            ProgramClock clock,
            EngineClock engine,
            ReviewPlays plays) {
        this.plays = plays;
        this.periods = periods;
        this.explanations = explanations;
        this.timers = timers;
        this.fixture = fixture;
        this.units = units;
        this.clock = clock;
        this.engine = engine;
    }

    /** What other tests have left in the province belongs to no period any more. */
    public void alone(String province) {
        plays.nothingElse(province + ".office");
    }

    /** Created before it begins; nothing has fired. */
    @Transactional
    public ReviewPeriod planned(String province, String period) {
        ReportingPeriod calendar = ReportingPeriod.parse(period);
        var root = units.get(fixture.unit(province));
        at(calendar.from().minusDays(5).atTime(8, 0), () -> periods.createFor(root, calendar));
        return periods.get(root.prefix() + "-" + period);
    }

    /** Opened by its first timer, and frozen by its second. */
    @Transactional
    public ReviewPeriod closed(String province, String period) {
        ReviewPeriod planned = planned(province, period);
        atStartOf(planned.fromDay(), planned.code());
        atStartOf(planned.toDay().plusDays(1), planned.code());
        return periods.get(planned.code());
    }

    /** The day by which units explain is over. */
    @Transactional
    public void explanationsDue(ReviewPeriod period) {
        LocalDate day = period.unitDueOn().plusDays(1);
        subjects(period).forEach(subject -> atStartOf(day, subject));
    }

    /** The day by which the office consolidates is over. */
    @Transactional
    public void consolidationDue(ReviewPeriod period) {
        LocalDate day = period.consolidationDueOn().plusDays(1);
        subjects(period).forEach(subject -> atStartOf(day, subject));
    }

    /** What the job executor does after a long stop: everything that is due by now. */
    @Transactional
    public void catchUp(ReviewPeriod period) {
        subjects(period).forEach(timers::fire);
    }

    public void at(LocalDateTime then, Runnable work) {
        Instant instant = then.atZone(Zones.VIETNAM).toInstant();
        engine.at(instant, () -> clock.at(instant, work));
    }

    private void atStartOf(LocalDate day, String subject) {
        at(day.atStartOfDay(), () -> timers.fire(subject));
    }

    private List<String> subjects(ReviewPeriod period) {
        return Stream.concat(Stream.of(period.code()), explanations.codes(period.id()).stream())
                .toList();
    }
}
