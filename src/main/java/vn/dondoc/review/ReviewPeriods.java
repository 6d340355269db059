package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Calendar;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotFound;

/**
 * The periods of each province. They are created ahead, each with a process of {@code PeriodicReview.bpmn} that opens and
 * closes it by the clock; a program that stood still creates those that it missed, one after the other.
 */
@Service
@Transactional
@EnableConfigurationProperties(ReviewPolicy.class)
public class ReviewPeriods {

    public static final String PROCESS = "PeriodicReview";

    private final PeriodRows rows;
    private final Freezing freezing;
    private final Units units;
    private final WorkingCalendar calendar;
    private final ReviewPolicy policy;
    private final Processes processes;
    private final Clock clock;

    ReviewPeriods(
            PeriodRows rows,
            Freezing freezing,
            Units units,
            WorkingCalendar calendar,
            ReviewPolicy policy,
            Processes processes,
            Clock clock) {
        this.rows = rows;
        this.freezing = freezing;
        this.units = units;
        this.calendar = calendar;
        this.policy = policy;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Creates the periods that begin soon and those that are missing between. Of two programs at once each period is
     * created by one, by its unique key, and only that one starts its process. A province that was merged into another has
     * no period after its last day.
     *
     * @return their codes
     */
    public List<String> createAhead() {
        List<String> created = new ArrayList<>();
        for (Unit province : units.provinces()) {
            for (Calendar each : policy.calendars()) {
                for (Kind kind : policy.kinds()) {
                    createAhead(province, kind, each, created);
                }
            }
        }
        processes.startAll(PROCESS, created);
        return created;
    }

    private void createAhead(Unit province, Kind kind, Calendar each, List<String> created) {
        LocalDate horizon = today().plusDays(policy.aheadDays());
        ReportingPeriod next = rows.latestFrom(province.id(), kind, each)
                .map(from -> ReportingPeriod.containing(kind, each, from).next())
                .orElseGet(() -> firstThatIsNotOver(ReportingPeriod.containing(kind, each, today())));
        LocalDate end = province.validTo();
        while (!next.from().isAfter(horizon) && (end == null || !next.from().isAfter(end))) {
            if (add(province, next)) {
                created.add(PeriodCodes.of(province, next));
            }
            next = next.next();
        }
    }

    /** A new installation asks nobody to explain what was before it; the nine months are over for three months a year. */
    private ReportingPeriod firstThatIsNotOver(ReportingPeriod period) {
        return period.to().isBefore(today()) ? period.next() : period;
    }

    /** A period of the past, for an installation that begins with what was before it; nothing where it is there already. */
    public void createFor(Unit province, ReportingPeriod period) {
        if (add(province, period)) {
            processes.start(PROCESS, PeriodCodes.of(province, period));
        }
    }

    private boolean add(Unit province, ReportingPeriod period) {
        return rows.add(
                province.id(),
                PeriodCodes.of(province, period),
                period,
                calendar.plus(period.to(), policy.unitDueWorkingDays()),
                calendar.plus(period.to(), policy.consolidationDueWorkingDays()));
    }

    /** Its first day has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String code) {
        ReviewPeriod period = locked(code);
        if (period.state() == PeriodState.PLANNED) {
            rows.open(period.id(), clock.instant());
        }
    }

    /** Its last day is over: from now on its figures are those of this moment. A second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String code) {
        ReviewPeriod period = locked(code);
        if (period.state() == PeriodState.RUNNING) {
            freezing.freeze(period);
        }
    }

    /** @throws NotFound where there is none */
    @Transactional(readOnly = true)
    public ReviewPeriod get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound(code));
    }

    @Transactional(readOnly = true)
    public ReviewPeriod byId(long id) {
        return rows.get(id);
    }

    ReviewPeriod locked(String code) {
        return rows.lock(code).orElseThrow(() -> new NotFound(code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
    }
}
