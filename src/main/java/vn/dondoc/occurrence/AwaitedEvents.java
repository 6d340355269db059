package vn.dondoc.occurrence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.ReviewPolicy;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskReading;
import vn.dondoc.text.StrictDate;

/** The events for which tasks wait: the assigning side records that one has happened, and the due date follows. */
@Service
@Transactional
public class AwaitedEvents {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NUMBER = 200;

    private final TaskDesk desk;
    private final TaskReading reading;
    private final OpenEndedRows rows;
    private final DateReviews reviews;
    private final WorkingCalendar calendar;
    private final Inbox inbox;
    private final ReviewPolicy policy;
    private final Clock clock;

    AwaitedEvents(
            TaskDesk desk,
            TaskReading reading,
            OpenEndedRows rows,
            DateReviews reviews,
            WorkingCalendar calendar,
            Inbox inbox,
            ReviewPolicy policy,
            Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.rows = rows;
        this.reviews = reviews;
        this.calendar = calendar;
        this.inbox = inbox;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is recorded of the task's event, if it has happened. */
    @Transactional(readOnly = true)
    public Optional<Happening> of(String code, Viewer viewer) {
        reading.requireVisible(code, viewer);
        return rows.happening(code);
    }

    /** Within how many working days after its event the task is due, or null where the directive does not say. */
    @Transactional(readOnly = true)
    public @Nullable Integer within(String code) {
        return rows.within(code);
    }

    /**
     * The event has happened. Recorded a second time it corrects the first, and needs a reason.
     *
     * @param happened without a due date where the directive says within how many working days
     */
    public void record(String code, Happening happened, Viewer by) {
        Task task = desk.assignedBy(code, by);
        boolean corrects = rows.happening(code).isPresent();
        LocalDate due = due(code, happened);
        check(happened, due, corrects);
        if (due == null) {
            throw new Invalid("due", "occurrence.noDue");
        }
        Happening dated = new Happening(
                happened.on(), due, stripped(happened.document()), stripped(happened.text()), happened.reason());
        task.eventHappened(due, calendar.expiryOf(due));
        rows.happened(task, dated, by.actor());
        desk.save(task, by.actor(), corrects ? "TaskEventCorrected" : "TaskEventHappened", dated.details());
        inbox.readdress("DirectiveTask", code);
    }

    private @Nullable LocalDate due(String code, Happening happened) {
        Integer within = rows.within(code);
        LocalDate on = happened.on();
        if (happened.due() != null || within == null || on == null) {
            return happened.due();
        }
        LocalDate due = calendar.plus(on, within);
        LocalDate latest = rows.latest(code);
        return latest == null || latest.isBefore(on) || due.isBefore(latest) ? due : latest;
    }

    private void check(Happening happened, @Nullable LocalDate due, boolean corrects) {
        LocalDate on = happened.on();
        new Checks()
                .present(on, "on")
                .that(on == null || !on.isAfter(today()), "on", "occurrence.notYet")
                .that(on == null || StrictDate.isPlausible(on), "on", "date.YEAR", String.valueOf(on))
                .that(due == null || StrictDate.isPlausible(due), "due", "date.YEAR", String.valueOf(due))
                .that(due != null, "due", "occurrence.noDue")
                .that(on == null || due == null || !due.isBefore(on), "due", "occurrence.dueBeforeEvent")
                .atMost(happened.document(), "document", LONGEST_NUMBER)
                .atMost(happened.text(), "text", LONGEST)
                .that(
                        !corrects
                                || happened.reason() != null
                                        && !happened.reason().isBlank(),
                        "reason",
                        "occurrence.reasonOfCorrection")
                .atMost(happened.reason(), "reason", LONGEST)
                .orThrow();
    }

    /**
     * The event has not happened after all: the task waits for it again, without a date, or until the day by which the
     * directive wants it done whatever happens.
     *
     * @param reviewOn when it is looked at again; null for the longest time that the policy allows
     */
    public void withdraw(String code, @Nullable LocalDate reviewOn, @Nullable String reason, Viewer by) {
        Task task = desk.assignedBy(code, by);
        new Checks().text(reason, "reason", LONGEST).orThrow();
        LocalDate day = reviewOn == null ? policy.latest(today()) : reviews.checkedReview(reviewOn, "reviewOn");
        if (rows.happening(code).isEmpty()) {
            throw new Refused("task.eventNotRecorded");
        }
        LocalDate latest = rows.latest(code);
        if (latest == null) {
            task.eventWithdrawn(day);
            rows.review(task.id(), day, ReviewDay.Kind.EVENT_WITHDRAWN, reason, by.actor());
        } else {
            task.eventWithdrawn(latest, calendar.expiryOf(latest));
        }
        rows.happened(task, new Happening(null, null, null, null, reason), by.actor());
        desk.save(
                task,
                by.actor(),
                latest == null ? "TaskEventWithdrawn" : "TaskEventWithdrawnUntil",
                Map.of("reason", String.valueOf(reason).strip(), "to", (latest == null ? day : latest).toString()));
        inbox.readdress("DirectiveTask", code);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
