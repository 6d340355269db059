package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;

/**
 * The reviews of the viewer's province, by administrative period (from the 15th to the 14th, Nghị định 09/2019/NĐ-CP).
 * The figures are live; what the viewer may not see is not counted. See {@link Figure} for what each number means, and
 * {@link Review#judgedOn()} for the day on which tasks are judged.
 */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private static final int YEARS_LISTED = 2;

    private final ReviewRows rows;
    private final Units units;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Reviews(ReviewRows rows, Units units, WorkingCalendar calendar, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The periods of this year and the one before that have begun, latest first, as {@code code} knows them. */
    public List<ReportingPeriod> periods(Viewer viewer) {
        requireProvince(viewer);
        return Arrays.stream(Kind.values())
                .flatMap(this::begun)
                .sorted(Comparator.comparing(ReportingPeriod::to)
                        .reversed()
                        .thenComparing(ReportingPeriod::from, Comparator.reverseOrder()))
                .toList();
    }

    private Stream<ReportingPeriod> begun(Kind kind) {
        ReportingPeriod latest = ReportingPeriod.containing(kind, today());
        int oldestYear = ReportingPeriod.containing(Kind.YEAR, today()).year() - YEARS_LISTED + 1;
        return Stream.iterate(latest, period -> period.year() >= oldestYear, ReportingPeriod::previous);
    }

    /** The code under which the viewer's province knows the period: {@code NA-2026-Q3}. */
    public String code(ReportingPeriod period, Viewer viewer) {
        return prefix(viewer) + period.code();
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
        Judgement judgement = judgement(period);
        return new Review(
                code,
                period,
                judgement.judgedOn(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                rows.lines(judgement, viewer));
    }

    /**
     * The tasks behind one number of {@link #review}.
     *
     * @param page counted from 1
     * @throws NotFound as {@link #review}
     */
    public TaskLines tasks(String code, Viewer viewer, Figure figure, Selection selection, int page, int size) {
        Judgement judgement = judgement(period(code, viewer));
        return new TaskLines(
                rows.tasks(judgement, viewer, figure, selection, size, (page - 1L) * size),
                rows.count(judgement, viewer, figure, selection),
                page,
                size);
    }

    /** @throws NotFound as {@link #review} */
    public ReportingPeriod period(String code, Viewer viewer) {
        String prefix = prefix(viewer);
        if (!code.startsWith(prefix)) {
            throw new NotFound(code);
        }
        try {
            ReportingPeriod period = ReportingPeriod.parse(code.substring(prefix.length()));
            if (hasBegun(period)) {
                return period;
            }
        } catch (IllegalArgumentException noPeriod) {
            throw new NotFound(code);
        }
        throw new NotFound(code);
    }

    private Judgement judgement(ReportingPeriod period) {
        return new Judgement(period, today(), calendar.current());
    }

    private String prefix(Viewer viewer) {
        requireProvince(viewer);
        return units.get(viewer.province()).prefix() + "-";
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
