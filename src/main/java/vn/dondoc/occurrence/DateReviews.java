package vn.dondoc.occurrence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.ReviewPolicy;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskReading;
import vn.dondoc.text.StrictDate;

/** What the assigning side decides on a task that has no date, when it is looked at again or before. */
@Service
@Transactional
public class DateReviews {

    private static final int LONGEST = 4000;

    private final TaskDesk desk;
    private final TaskCommands commands;
    private final TaskReading reading;
    private final OpenEndedRows rows;
    private final Processes processes;
    private final WorkingCalendar calendar;
    private final Inbox inbox;
    private final ReviewPolicy policy;
    private final Clock clock;

    DateReviews(
            TaskDesk desk,
            TaskCommands commands,
            TaskReading reading,
            OpenEndedRows rows,
            Processes processes,
            WorkingCalendar calendar,
            Inbox inbox,
            ReviewPolicy policy,
            Clock clock) {
        this.desk = desk;
        this.commands = commands;
        this.reading = reading;
        this.rows = rows;
        this.processes = processes;
        this.calendar = calendar;
        this.inbox = inbox;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param reviewOn of REVIEW_AGAIN: a day to come, within the time of the policy
     * @param due of SET_DATE: today or later
     */
    public void decide(
            String code,
            @Nullable ReviewDecision decision,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate due,
            @Nullable String reason,
            Viewer by) {
        Task task = desk.assignedBy(code, by);
        new Checks()
                .present(decision, "decision")
                .text(reason, "reason", LONGEST)
                .orThrow();
        if (decision == ReviewDecision.REVIEW_AGAIN) {
            reviewAgain(task, reviewOn, String.valueOf(reason).strip(), by);
        } else if (decision == ReviewDecision.SET_DATE) {
            setDate(task, due, String.valueOf(reason).strip(), by);
        } else {
            settled(code, "RECALL", by);
            commands.recall(code, reason, by);
        }
    }

    /** Every day on which the task was to be looked at again, newest first. */
    @Transactional(readOnly = true)
    public List<ReviewDay> of(String code, Viewer viewer) {
        reading.requireVisible(code, viewer);
        return rows.reviews(code);
    }

    /** Whether its day has come and the decision is owed. */
    @Transactional(readOnly = true)
    public boolean owed(String code) {
        return waitsForDecision(code);
    }

    private void reviewAgain(Task task, @Nullable LocalDate reviewOn, String reason, Viewer by) {
        LocalDate day = checkedReview(reviewOn, "reviewOn");
        String before = String.valueOf(task.reviewOn());
        task.reviewAgainOn(day);
        rows.review(task.id(), day, ReviewDay.Kind.DECIDED, reason, by.actor());
        desk.save(task, by.actor(), "TaskReviewMoved", Map.of("from", before, "to", day.toString(), "reason", reason));
        String key = OpenEnded.keyOf(task.code());
        if (waitsForDecision(task.code())) {
            processes.complete(
                    key, OpenEnded.REVIEW, by.username(), Map.of("reviewDecision", ReviewDecision.REVIEW_AGAIN.name()));
        } else {
            processes.send(key, "Message_ReviewMoved", by.username());
        }
    }

    /** A day to come, not later than the policy allows from today on. */
    LocalDate checkedReview(@Nullable LocalDate day, String field) {
        LocalDate today = today();
        new Checks()
                .present(day, field)
                .that(day == null || day.isAfter(today), field, "occurrence.reviewPassed")
                .that(
                        day == null || !day.isAfter(policy.latest(today)),
                        field,
                        "occurrence.reviewTooLate",
                        policy.reviewWithinDays())
                .orThrow();
        if (day == null) {
            throw new Invalid(field, "required");
        }
        return day;
    }

    private void setDate(Task task, @Nullable LocalDate due, String reason, Viewer by) {
        new Checks()
                .present(due, "due")
                .that(due == null || !due.isBefore(today()), "due", "occurrence.duePassed")
                .that(due == null || StrictDate.isPlausible(due), "due", "date.YEAR", String.valueOf(due))
                .orThrow();
        if (due == null) {
            throw new Invalid("due", "required");
        }
        task.giveDate(due, calendar.expiryOf(due));
        settled(task.code(), ReviewDecision.SET_DATE.name(), by);
        desk.save(task, by.actor(), "TaskDated", Map.of("due", due.toString(), "reason", reason));
        inbox.readdress("DirectiveTask", task.code());
    }

    /** The decision that was owed is made; its process ends with it. */
    private void settled(String code, String decision, Viewer by) {
        if (waitsForDecision(code)) {
            processes.complete(
                    OpenEnded.keyOf(code), OpenEnded.REVIEW, by.username(), Map.of("reviewDecision", decision));
        }
    }

    private boolean waitsForDecision(String code) {
        return processes.openSteps(OpenEnded.keyOf(code)).contains(OpenEnded.REVIEW);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
