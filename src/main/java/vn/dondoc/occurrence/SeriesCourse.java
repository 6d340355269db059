package vn.dondoc.occurrence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.engine.Processes;
import vn.dondoc.task.TaskIssuing;
import vn.dondoc.task.TaskOrder;

/** The course of recurring tasks: a series begins with its first task, opens period by period, and ends. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SeriesCourse {

    private static final int AT_ONCE = 500;

    private final SeriesRows rows;
    private final SeriesOrders orders;
    private final SeriesDates dates;
    private final TaskIssuing issuing;
    private final Processes processes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SeriesCourse(
            SeriesRows rows,
            SeriesOrders orders,
            SeriesDates dates,
            TaskIssuing issuing,
            Processes processes,
            WorkingCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.orders = orders;
        this.dates = dates;
        this.issuing = issuing;
        this.processes = processes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Begins a series with the task, if it recurs and belongs to none. */
    public void begin(String task) {
        rows.first(task).ifPresent(first -> {
            begin(first, first.period().next(first.cycle(), first.until(), calendar.current()));
            processes.start(TaskSeries.PROCESS, TaskSeries.processKeyOf(first.code()));
        });
    }

    /** The task goes on under another unit, with its place in the series. */
    public void takenOver(String former) {
        rows.takenOver(former);
    }

    /**
     * Begins the series of tasks that are older than it. What was not asked for while its time was is not asked for now:
     * they go on with the first period that has not begun.
     *
     * @return how many, 0 once none is left
     */
    public int catchUp() {
        return catchUp(0);
    }

    /** The same of the tasks with a greater id than this one. */
    public int catchUp(long after) {
        List<SeriesRows.First> older = rows.older(after, AT_ONCE);
        older.forEach(first ->
                begin(first, first.period().firstAfter(today(), first.cycle(), first.until(), calendar.current())));
        processes.startAll(
                TaskSeries.PROCESS,
                older.stream()
                        .map(SeriesRows.First::code)
                        .map(TaskSeries::processKeyOf)
                        .toList());
        return older.size();
    }

    private void begin(SeriesRows.First first, Optional<Period> next) {
        rows.begin(first, next.map(Period::from).orElse(null), clock.instant());
    }

    /** The timer says so to the process with this key. */
    public void periodBegins(String processKey) {
        openNext(TaskSeries.codeOf(processKey));
    }

    /**
     * Opens the period that has begun; does nothing where none has, or the series has ended. Of two that open at once the
     * second finds that nothing is left to do.
     */
    public void openNext(String code) {
        TaskSeries series = rows.locked(code);
        LocalDate from = series.nextFrom();
        if (from != null && !dates.opens(from).toInstant().isAfter(clock.instant())) {
            Period.from(from, series.cycle(), series.until(), calendar.current())
                    .ifPresentOrElse(
                            period -> open(series, period), () -> end(series, TaskSeries.Ending.UNTIL, null, null));
        }
    }

    private void open(TaskSeries series, Period period) {
        int occurrence = series.opened() + 1;
        TaskOrder order = orders.next(series, occurrence, period, today());
        rows.opening(series, occurrence, order.code(), order.leadUnitId());
        issuing.issue(List.of(order), Actor.SYSTEM);
        rows.link(order.code(), series.id(), occurrence, period);
        period.next(series.cycle(), series.until(), calendar.current())
                .ifPresentOrElse(
                        next -> rows.next(series, next.from()), () -> end(series, TaskSeries.Ending.UNTIL, null, null));
    }

    /** Another task stands in the place of this one: where it was the latest of its series, no further one opens. */
    public void replaced(String task) {
        rows.goingOnWith(task)
                .ifPresent(code -> stop(rows.locked(code), TaskSeries.Ending.REPLACED, Actor.SYSTEM, null));
    }

    /** A corrected notice no longer holds the directives of these series. */
    public void followDirectives(long sessionId) {
        for (String code : rows.ofRetiredDirectives(sessionId)) {
            stop(rows.locked(code), TaskSeries.Ending.DIRECTIVE, Actor.SYSTEM, null);
        }
    }

    /** Ends it, if it has not ended meanwhile; its open tasks stay owed. */
    void stop(TaskSeries series, TaskSeries.Ending kind, Actor by, @Nullable String reason) {
        if (series.goesOn()) {
            end(series, kind, by.accountId(), reason);
            processes.send(series.processKey(), "Message_SeriesEnded", by.username());
        }
    }

    private void end(TaskSeries series, TaskSeries.Ending kind, @Nullable Long by, @Nullable String reason) {
        rows.end(series, kind, by, reason, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
