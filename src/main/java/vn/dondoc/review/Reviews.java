package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;

/**
 * The reviews of the viewer's province, by administrative period (from the 15th to the 14th, Nghị định 09/2019/NĐ-CP).
 * The figures are live until they are frozen; what the viewer may not see is not counted. See {@link Figure} for what each number means, and
 * {@link Review#judgedOn()} for the day on which tasks are judged.
 */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private static final int YEARS_LISTED = 2;

    private final ReviewRows rows;
    private final FlowRows flows;
    private final PeriodRows kept;
    private final Units units;
    private final Takes takes;
    private final Clock clock;

    Reviews(ReviewRows rows, FlowRows flows, PeriodRows kept, Takes takes, Units units, Clock clock) {
        this.rows = rows;
        this.flows = flows;
        this.kept = kept;
        this.units = units;
        this.takes = takes;
        this.clock = clock;
    }

    /**
     * The periods that have begun, latest first: those that are kept as data, and of this year and the one before the
     * administrative ones that are older than these.
     */
    public List<Listed> periods(Viewer viewer) {
        String prefix = prefix(viewer);
        Map<String, Listed> listed = new LinkedHashMap<>();
        kept.begun(viewer.province())
                .forEach(period ->
                        listed.put(period.code(), new Listed(period.code(), period.period(), period.state())));
        Arrays.stream(Kind.values())
                .flatMap(this::begun)
                .map(period -> new Listed(PeriodCodes.of(prefix, period), period, PeriodState.RUNNING))
                .forEach(period -> listed.putIfAbsent(period.code(), period));
        return listed.values().stream()
                .sorted(Comparator.comparing((Listed each) -> each.period().to())
                        .reversed()
                        .thenComparing(each -> each.period().from(), Comparator.reverseOrder())
                        .thenComparing(Listed::code))
                .toList();
    }

    /** A period that can be looked at. */
    public record Listed(String code, ReportingPeriod period, PeriodState state) {}

    private Stream<ReportingPeriod> begun(Kind kind) {
        ReportingPeriod latest = ReportingPeriod.containing(kind, today());
        int oldestYear = ReportingPeriod.containing(Kind.YEAR, today()).year() - YEARS_LISTED + 1;
        return Stream.iterate(latest, period -> period.year() >= oldestYear, ReportingPeriod::previous);
    }

    /** The code under which the viewer's province knows the period: {@code NA-2026-Q3}. */
    public String code(ReportingPeriod period, Viewer viewer) {
        return PeriodCodes.of(prefix(viewer), period);
    }

    /** The quarter that runs today. */
    public ReportingPeriod currentQuarter() {
        return ReportingPeriod.containing(Kind.QUARTER, today());
    }

    /** Whether the period has begun, so that there is something to review. */
    public boolean hasBegun(ReportingPeriod period) {
        return !period.from().isAfter(today());
    }

    public LocalDate earlierOfTodayAnd(LocalDate day) {
        return day.isBefore(today()) ? day : today();
    }

    /** @throws NotFound if the code names no period that has begun, or another province's */
    public Review review(String code, Viewer viewer) {
        ReportingPeriod period = period(code, viewer);
        ReviewPeriod frozen = frozen(code).orElse(null);
        JudgedTasks judged = judged(code, viewer);
        return new Review(code, period, judged.judgedOn(), judged.asOf(), frozen, rows.lines(judged, viewer));
    }

    /**
     * The tasks behind one number of {@link #review}.
     *
     * @param page counted from 1
     * @throws NotFound as {@link #review}
     */
    public TaskLines tasks(String code, Viewer viewer, Figure figure, Selection selection, int page, int size) {
        return tasks(code, viewer, figure.condition(), selection, page, size);
    }

    /** The tasks of a denominator. */
    public TaskLines tasks(String code, Viewer viewer, Whole whole, Selection selection, int page, int size) {
        return tasks(code, viewer, whole.condition(), selection, page, size);
    }

    /** The tasks that had come so far by a day of the period. */
    public TaskLines tasks(String code, Viewer viewer, FlowStage stage, LocalDate on, int page, int size) {
        return tasks(code, viewer, stage.condition(on), Selection.ALL, page, size);
    }

    private TaskLines tasks(String code, Viewer viewer, String condition, Selection selection, int page, int size) {
        JudgedTasks judged = judged(code, viewer);
        return new TaskLines(
                rows.tasks(judged, viewer, condition, selection, size, (page - 1L) * size),
                rows.count(judged, viewer, condition, selection),
                page,
                size);
    }

    /** The tasks of the period as they were frozen, or as they are. */
    JudgedTasks judged(String code, Viewer viewer) {
        ReportingPeriod period = period(code, viewer);
        return frozen(code).<JudgedTasks>map(FrozenTasks::new).orElseGet(() -> takes.of(period, viewer));
    }

    /** The flow of the tasks of a period, week by week. */
    public Flow flow(String code, Viewer viewer) {
        JudgedTasks judged = judged(code, viewer);
        ReportingPeriod period = period(code, viewer);
        return new Flow(code, period, flows.moments(judged, viewer, Flow.moments(period.from(), judged.judgedOn())));
    }

    /** @throws NotFound as {@link #review} */
    public ReportingPeriod period(String code, Viewer viewer) {
        return PeriodCodes.parse(prefix(viewer), code).filter(this::hasBegun).orElseThrow(() -> new NotFound(code));
    }

    /** The period where its figures are frozen. */
    public Optional<ReviewPeriod> frozen(String code) {
        return kept.find(code).filter(period -> period.state().frozen());
    }

    /** The frozen periods of a kind, of the calendar of this one, that ended by the last day of this one, latest first. */
    public List<ReviewPeriod> frozenUntil(ReportingPeriod period, Kind kind, int most, Viewer viewer) {
        requireProvince(viewer);
        return kept.frozen(viewer.province(), kind, period.calendar(), period.to(), most);
    }

    private String prefix(Viewer viewer) {
        requireProvince(viewer);
        return PeriodCodes.prefix(units.get(viewer.province()));
    }

    private static void requireProvince(Viewer viewer) {
        if (viewer.provinceId() == null) {
            throw new NotAllowed("review.ofAProvinceOnly");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
