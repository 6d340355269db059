package vn.dondoc.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDeadlines;
import vn.dondoc.task.TaskDesk;

/**
 * Suspends tasks and lets them go on. While a task is suspended its clock stands still: nothing of it is late, and nobody
 * owes its steps. {@link vn.dondoc.rule.NotFound}, {@link vn.dondoc.rule.NotAllowed}, {@link vn.dondoc.rule.Refused} and
 * {@link vn.dondoc.rule.Invalid} say no, and leave nothing behind.
 */
@Service
@Transactional
public class Suspensions {

    static final String PROCESS = "Suspension";

    private static final String TASK_PROCESS = "DirectiveTask";
    private static final int LONGEST_REASON = 4000;

    private final TaskDesk desk;
    private final TaskDeadlines deadlines;
    private final SuspensionRows rows;
    private final PausePolicy policy;
    private final Processes processes;
    private final Inbox inbox;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Suspensions(
            TaskDesk desk,
            TaskDeadlines deadlines,
            SuspensionRows rows,
            PausePolicy policy,
            Processes processes,
            Inbox inbox,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.rows = rows;
        this.policy = policy;
        this.processes = processes;
        this.inbox = inbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All suspensions of the task, the newest first; the caller has made sure that they may be seen. */
    @Transactional(readOnly = true)
    public List<Suspension> of(String code) {
        return rows.of(code);
    }

    /**
     * Suspends the task from today on.
     *
     * @param until the day on which it goes on by itself, or null until further notice
     * @param reviewOn the day on which a suspension until further notice is looked at again, or null for the latest one
     */
    public void suspend(
            String code, @Nullable String reason, @Nullable LocalDate until, @Nullable LocalDate reviewOn, Viewer by) {
        Task task = desk.directedBy(code, by);
        String why = required(reason);
        Term term = Term.of(until, reviewOn, today(), policy);
        task.suspend(today());
        int ordinal = rows.add(task, today(), term, why, by, clock.instant());
        desk.save(task, by.actor(), "TaskSuspended", details(term, why));
        inbox.hold(TASK_PROCESS, code);
        processes.start(PROCESS, SuspensionKey.of(code, ordinal));
    }

    /** Keeps the task suspended for another term than was said before. */
    public void changeTerm(
            String code, @Nullable String reason, @Nullable LocalDate until, @Nullable LocalDate reviewOn, Viewer by) {
        Task task = desk.directedBy(code, by);
        String why = required(reason);
        task.requireSuspended();
        Term term = Term.of(until, reviewOn, today(), policy);
        rows.changeTerm(task, term);
        desk.save(task, by.actor(), "SuspensionChanged", details(term, why));
        String key = key(code);
        if (processes.openSteps(key).isEmpty()) {
            processes.send(key, "Message_TermChanged", by.username());
        } else {
            processes.complete(key, "Task_ReviewSuspension", by.username(), Map.of());
        }
    }

    /** Lets the task go on today, with the working days for which it stood still. */
    public void resume(String code, @Nullable String reason, Viewer by) {
        Task task = desk.directedBy(code, by);
        new Checks().atMost(reason, "reason", LONGEST_REASON).orThrow();
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        String key = key(code);
        goOn(task, why, by.actor());
        processes.send(key, "Message_TaskResumed", by.username());
    }

    /** The term is over, and the task goes on by itself. A second call finds it resumed and does nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resumeAtItsTerm(String subject) {
        SuspensionKey key = SuspensionKey.parse(subject);
        Task task = desk.ofProgram(key.code());
        if (rows.lasting(key.code())
                .filter(lasting -> lasting.ordinal() == key.ordinal())
                .isPresent()) {
            goOn(task, null, Actor.SYSTEM);
        }
    }

    private void goOn(Task task, @Nullable String reason, Actor by) {
        task.requireSuspended();
        LocalDate today = today();
        LocalDate from = rows.lasting(task.code()).orElseThrow().fromOn();
        LocalDate before = task.dueDate();
        WorkingDays current = calendar.current();
        int days = StoppedClock.days(current, from, today);
        int added = StoppedClock.days(current, lastDecided(task, from), today);
        task.resume(
                policy.extendsDueDate() ? StoppedClock.later(current, task.expiresOn(), added) : null,
                StoppedClock.later(current, task.receiptDueOn(), days));
        rows.resumed(task, today, clock.instant(), by, reason, days, before);
        desk.save(task, by, "TaskResumed", details(task, before, added, reason));
        inbox.release(TASK_PROCESS, task.code());
        inbox.readdress(TASK_PROCESS, task.code());
    }

    /** The first day of the suspension, or the later one on which somebody decided on the date that counts now. */
    private LocalDate lastDecided(Task task, LocalDate from) {
        return deadlines.moved(task.code()).stream()
                .map(moved -> LocalDate.ofInstant(moved.at(), clock.getZone()))
                .filter(day -> day.isAfter(from))
                .max(Comparator.naturalOrder())
                .orElse(from);
    }

    /** The task ended while it was suspended: nothing is left to wait for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void taskOver(String code) {
        rows.lasting(code).ifPresent(lasting -> {
            rows.over(code, today(), clock.instant());
            processes.send(SuspensionKey.of(code, lasting.ordinal()), "Message_TaskEnded", "system");
        });
    }

    /** A suspended task that goes on under another code stays suspended there, since the same day and for the same term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(String former, String successor) {
        if (rows.goOn(former, successor) == 1) {
            inbox.hold(TASK_PROCESS, successor);
            processes.start(PROCESS, SuspensionKey.of(successor, 1));
        }
    }

    private String key(String code) {
        return rows.lasting(code)
                .map(lasting -> SuspensionKey.of(code, lasting.ordinal()))
                .orElse(code);
    }

    private static String required(@Nullable String reason) {
        new Checks().text(reason, "reason", LONGEST_REASON).orThrow();
        return reason == null ? "" : reason.strip();
    }

    private static Map<String, String> details(Term term, String reason) {
        return Map.of(
                "reason",
                reason,
                term.resumesByItself() ? "until" : "reviewOn",
                term.ends().toString());
    }

    private static Map<String, String> details(
            Task task, @Nullable LocalDate before, int days, @Nullable String reason) {
        Map<String, String> details = new TreeMap<>();
        details.put("days", String.valueOf(days));
        LocalDate due = task.dueDate();
        if (due != null && !due.equals(before)) {
            details.put("from", String.valueOf(before));
            details.put("due", due.toString());
        }
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
