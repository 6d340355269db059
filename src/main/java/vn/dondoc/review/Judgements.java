package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.progress.UpdateRule;

/** Judges the tasks of periods by the rules of this installation. */
@Component
@EnableConfigurationProperties(ReviewPolicy.class)
class Judgements {

    private final WorkingCalendar calendar;
    private final ReviewPolicy policy;
    private final UpdateRule updates;
    private final Clock clock;

    Judgements(WorkingCalendar calendar, ReviewPolicy policy, UpdateRule updates, Clock clock) {
        this.calendar = calendar;
        this.policy = policy;
        this.updates = updates;
        this.clock = clock;
    }

    /** As today finds them, or the last day of the period where it is over. */
    Judgement live(ReportingPeriod period) {
        return new Judgement(
                period,
                LocalDate.ofInstant(clock.instant(), Zones.VIETNAM),
                calendar.current(),
                policy.silentDays(),
                updates,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** As the day after the last one of the period finds them. */
    Judgement atCutOff(ReviewPeriod period) {
        return new Judgement(
                period.period(),
                period.toDay().plusDays(1),
                calendar.current(),
                policy.silentDays(),
                updates,
                clock.instant());
    }
}
