package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod.Calendar;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.calendar.Zones;
import vn.dondoc.rule.NotFound;

/** The leader's screen: from frozen rows where the period is frozen, live otherwise; what is owed is as of now. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(OverviewPolicy.class)
public class Overviews {

    private static final int MOST_WAITING = 500;

    private final Reviews reviews;
    private final PeriodRows periods;
    private final OverviewRows rows;
    private final Judgements judgements;
    private final OverviewPolicy policy;
    private final Clock clock;

    Overviews(
            Reviews reviews,
            PeriodRows periods,
            OverviewRows rows,
            Judgements judgements,
            OverviewPolicy policy,
            Clock clock) {
        this.reviews = reviews;
        this.periods = periods;
        this.rows = rows;
        this.judgements = judgements;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param unit short name of the unit that it is about, or null for all that the viewer sees
     * @throws NotFound as {@link Reviews#review}
     */
    public Overview of(String code, @Nullable String unit, Viewer viewer) {
        Review review = reviews.review(code, viewer);
        Review before = reviews.review(reviews.code(review.period().previous(), viewer), viewer);
        ReviewPeriod frozen = review.frozen();
        JudgedTasks judged = frozen == null ? judgements.live(review.period()) : new FrozenTasks(frozen);
        List<OverviewRows.Row> read = rows.exceptions(judged, viewer, unit, policy, today());
        Map<String, Integer> oldest = new HashMap<>();
        read.stream().filter(row -> row.list().equals("OLDEST")).forEach(row -> oldest.put(row.unit(), row.daysLate()));
        return new Overview(
                review,
                frozen == null ? kept(code).orElse(null) : frozen,
                before,
                unit,
                oldest,
                listed(read, "WORST"),
                listed(read, "SILENT"),
                listed(read, "RETURNED"));
    }

    private static List<ExceptionalTask> listed(List<OverviewRows.Row> read, String list) {
        return read.stream()
                .filter(row -> row.list().equals(list))
                .map(row -> Objects.requireNonNull(row.task()))
                .toList();
    }

    /** The period as it is kept, once it has begun. */
    public Optional<ReviewPeriod> kept(String code) {
        return periods.find(code).filter(period -> period.state() != PeriodState.PLANNED);
    }

    /**
     * The period that a leader sees first: what waits for the leader, else the latest whose figures are frozen and not
     * published, else the quarter that runs.
     */
    public String first(Viewer viewer) {
        LocalDate since = today().minusDays(policy.openDays());
        return periods.begun(viewer.province()).stream()
                .filter(period -> period.state().frozen() && period.state() != PeriodState.PUBLISHED)
                .filter(period -> period.state() == PeriodState.REVIEWING
                        || !period.toDay().isBefore(since))
                .max(Comparator.comparing((ReviewPeriod period) -> period.state() == PeriodState.REVIEWING)
                        .thenComparing(ReviewPeriod::toDay)
                        .thenComparing(period -> period.calendar() == Calendar.ADMINISTRATIVE)
                        .thenComparing(period -> period.kind() == Kind.QUARTER))
                .map(ReviewPeriod::code)
                .orElseGet(() -> reviews.code(reviews.currentQuarter(), viewer));
    }

    /** Results that have waited for their confirmation longer than they should, the oldest first. */
    public List<WaitingResult> waiting(@Nullable String unit, Viewer viewer) {
        return rows.waiting(viewer, unit, waitingBefore(), today(), MOST_WAITING);
    }

    public int waitingCount(@Nullable String unit, Viewer viewer) {
        return rows.waiting(viewer, unit, waitingBefore());
    }

    public OverviewPolicy policy() {
        return policy;
    }

    private LocalDate waitingBefore() {
        return today().minusDays(policy.confirmWithinDays());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
    }
}
