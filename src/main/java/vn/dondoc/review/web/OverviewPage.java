package vn.dondoc.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.extension.WaitingExtension;
import vn.dondoc.review.Counts;
import vn.dondoc.review.ExceptionalTask;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Overview;
import vn.dondoc.review.PeriodState;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ShareChange;
import vn.dondoc.review.UnitExplanation;
import vn.dondoc.review.UnitLine;
import vn.dondoc.review.WaitingResult;
import vn.dondoc.review.leader.Appraisal;
import vn.dondoc.review.leader.GivenOrder;

/**
 * What the leader's screen shows.
 *
 * @param unit the unit that it is about, or null for all
 * @param total how many units have exceptions, of which the first are shown
 * @param waitingTotal how many results wait too long, of which the first are shown
 */
record OverviewPage(
        String code,
        @Nullable Subject unit,
        List<Number> numbers,
        Line sum,
        List<UnitRow> units,
        int total,
        List<ExceptionalTask> worst,
        List<ExceptionalTask> silent,
        List<ExceptionalTask> returned,
        Owed owed,
        List<Appraisal> appraisals,
        List<GivenOrder> orders,
        Acts acts) {

    private static final List<Figure> FOUR =
            List.of(Figure.OPEN_OVERDUE, Figure.OPEN_ON_TIME, Figure.DONE_ON_TIME, Figure.DONE_LATE);

    /** A unit by name. */
    record Subject(String shortName, String name) {}

    /** One of the four numbers, with its change. */
    record Number(String figure, long count, String url, long before, ShareChange change) {}

    /** A unit with exceptions. */
    record UnitRow(String shortName, Line line, int oldest, List<Appraisal> appraisals) {}

    /** What others still owe to the review. */
    record Owed(
            @Nullable ReviewPeriod period,
            List<UnitExplanation> explanations,
            List<WaitingExtension> extensions,
            List<WaitingResult> results,
            int waitingTotal,
            int waitingDays) {

        public boolean consolidation() {
            return period != null
                    && (period.state() == PeriodState.EXPLAINING || period.state() == PeriodState.CONSOLIDATING);
        }

        public boolean verdict() {
            return period != null && period.state() == PeriodState.REVIEWING;
        }

        public boolean nothing() {
            return explanations.isEmpty()
                    && extensions.isEmpty()
                    && results.isEmpty()
                    && !consolidation()
                    && !verdict();
        }
    }

    /**
     * What the viewer can do here; whatever is false would be refused.
     *
     * @param ask ask a unit to explain
     * @param speak praise, criticise and direct as a leader
     */
    record Acts(boolean ask, boolean askUnits, boolean speak, Viewer viewer) {

        static Acts of(Viewer viewer, boolean speaks, boolean kept) {
            boolean asks = viewer.role() == Role.LEADER || viewer.role().isOffice();
            return new Acts(asks, asks && kept, speaks && kept, viewer);
        }

        /** The side that assigned the task, or a leader. */
        public boolean star(ExceptionalTask task) {
            return viewer.role() == Role.LEADER
                    || viewer.worksIn(task.assignerUnitId())
                            && (viewer.role().isOffice() || viewer.role().isUnit());
        }

        public boolean any() {
            return ask || speak;
        }
    }

    static List<Number> numbers(Overview overview, String tasks) {
        Counts total = overview.total();
        return FOUR.stream()
                .map(figure -> new Number(
                        figure.key(),
                        total.of(figure),
                        tasks + "figure=" + figure.key(),
                        overview.before(figure),
                        overview.change(figure)))
                .toList();
    }

    static List<UnitRow> units(Overview overview, List<Appraisal> appraisals, int most, Locale locale) {
        Map<String, List<Appraisal>> said = appraisals.stream().collect(Collectors.groupingBy(Appraisal::unit));
        return overview.exceptions().stream()
                .limit(most)
                .map(line -> new UnitRow(
                        line.shortName(),
                        line(overview, line, locale),
                        overview.oldest().getOrDefault(line.shortName(), 0),
                        said.getOrDefault(line.shortName(), List.of())))
                .toList();
    }

    private static Line line(Overview overview, UnitLine line, Locale locale) {
        String tasks = "/reviews/" + overview.review().code() + "/tasks?unit=" + line.shortName() + "&";
        return new Line(line.name(locale), line.counts(), tasks);
    }
}
