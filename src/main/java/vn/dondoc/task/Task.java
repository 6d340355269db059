package vn.dondoc.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.text.SearchText;

/**
 * A directive on its way to being proved done, owed by exactly one lead unit (Nghị định 39/2022/NĐ-CP). Each command
 * names the rule by which it refuses; what happened is told by the service's audit event.
 */
@Table("task")
public class Task {

    @Id
    private @Nullable Long id;

    @Version
    private long version;

    private final String code;
    private final long provinceId;
    private final long sessionId;
    private final String sessionCode;
    private final long directiveId;
    private long assignerUnitId;
    private long leadUnitId;
    private @Nullable Long assigneeId;
    private final String title;
    private final String text;
    private final Nature nature;
    private final Force force;
    private final @Nullable String deliverable;
    private final @Nullable BigDecimal targetValue;
    private final @Nullable String targetUnit;

    @Embedded.Empty
    private Deadline deadline;

    private TaskState state;
    private @Nullable TaskState suspendedFrom;
    private @Nullable LocalDate suspendedOn;
    private int percent;
    private boolean starred;
    private final LocalDate issuedOn;
    private final Instant issuedAt;
    private @Nullable LocalDate receiptDueOn;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant lastProgressAt;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate submittedOn;
    private @Nullable Long submittedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate finishedOn;
    private int returnedCount;
    private @Nullable Grade grade;
    private final String search;

    /** For the repository. */
    Task(
            String code,
            long provinceId,
            long sessionId,
            String sessionCode,
            long directiveId,
            long assignerUnitId,
            String title,
            String text,
            Nature nature,
            Force force,
            @Nullable String deliverable,
            @Nullable BigDecimal targetValue,
            @Nullable String targetUnit,
            Deadline deadline,
            TaskState state,
            LocalDate issuedOn,
            Instant issuedAt,
            String search) {
        this.code = code;
        this.provinceId = provinceId;
        this.sessionId = sessionId;
        this.sessionCode = sessionCode;
        this.directiveId = directiveId;
        this.assignerUnitId = assignerUnitId;
        this.title = title;
        this.text = text;
        this.nature = nature;
        this.force = force;
        this.deliverable = deliverable;
        this.targetValue = targetValue;
        this.targetUnit = targetUnit;
        this.deadline = deadline;
        this.state = state;
        this.issuedOn = issuedOn;
        this.issuedAt = issuedAt;
        this.search = search;
    }

    /** @param expiresOn the working day on which the order's first due date expires, or null when it has none */
    static Task issue(TaskOrder order, @Nullable LocalDate expiresOn, Instant at, String search) {
        Task task = new Task(
                order.code(),
                order.provinceId(),
                order.sessionId(),
                order.sessionCode(),
                order.directiveId(),
                order.assignerUnitId(),
                order.title(),
                order.text(),
                order.nature(),
                order.force(),
                order.deliverable(),
                order.targetValue(),
                order.targetUnit(),
                Deadline.ordered(order.due(), order.issuedOn(), expiresOn),
                TaskState.ISSUED,
                order.issuedOn(),
                at,
                search);
        task.leadUnitId = order.leadUnitId();
        task.starred = order.starred();
        return task;
    }

    /** The lead unit acknowledges or declines by the end of this working day. */
    Task answerBy(LocalDate day) {
        receiptDueOn = day;
        return this;
    }

    void acknowledge(Moment moment) {
        requireRunning();
        require(state == TaskState.ISSUED, "task.acknowledgeOnlyWhenIssued");
        state = TaskState.ACKNOWLEDGED;
        acknowledgedAt = moment.at();
    }

    void decline() {
        requireRunning();
        require(state == TaskState.ISSUED, "task.declineOnlyWhenIssued");
        state = TaskState.DECLINED;
    }

    void insist() {
        require(state == TaskState.DECLINED, "task.noRefusalToDecide");
        state = TaskState.IN_PROGRESS;
    }

    void reassignTo(long unitId) {
        require(state == TaskState.DECLINED, "task.noRefusalToDecide");
        require(unitId != leadUnitId, "task.reassignToAnotherUnit");
        leadUnitId = unitId;
        assigneeId = null;
        state = TaskState.ISSUED;
    }

    void assignTo(long personId) {
        requireUnderWay();
        assigneeId = personId;
        state = TaskState.IN_PROGRESS;
    }

    void progress(int reached, Moment moment) {
        requireUnderWay();
        percent = reached;
        lastProgressAt = moment.at();
        state = TaskState.IN_PROGRESS;
    }

    /** A PRODUCT task is not done without its product. */
    void submit(Product product, Moment moment) {
        requireUnderWay();
        require(nature != Nature.PRODUCT || product.proves(), "task.productMissing");
        state = TaskState.SUBMITTED;
        percent = 100;
        submittedAt = moment.at();
        submittedOn = moment.day();
        submittedBy = moment.accountId();
        lastProgressAt = moment.at();
    }

    /** Done is a claim plus a confirmation by another person; on time is judged by the day of the claim. */
    void confirm(@Nullable Grade as, Moment moment) {
        requireRunning();
        require(state == TaskState.SUBMITTED, "task.confirmOnlyWhenSubmitted");
        requireAnotherPerson(moment);
        state = TaskState.CONFIRMED;
        grade = as;
        confirmedAt = moment.at();
        confirmedOn = moment.day();
        finishedOn = submittedOn;
    }

    /** @param reported how far the work had come before the result was claimed, in per cent */
    void returnForRework(int reported, Moment moment) {
        requireRunning();
        require(state == TaskState.SUBMITTED, "task.returnOnlyWhenSubmitted");
        requireAnotherPerson(moment);
        state = TaskState.RETURNED;
        percent = reported;
        returnedCount++;
    }

    void recall() {
        require(state != TaskState.HANDED_OVER, "task.handedOver");
        require(!state.isFinal(), "task.alreadyFinished");
        state = TaskState.RECALLED;
    }

    /** The clock stands still from the day on; the step that its unit owes stays where it is. */
    public void suspend(LocalDate day) {
        require(state != TaskState.SUSPENDED, "task.alreadySuspended");
        require(state == TaskState.ISSUED || state.isUnderWay(), "task.suspendOnlyWhileOwed");
        suspendedFrom = state;
        suspendedOn = day;
        state = TaskState.SUSPENDED;
    }

    /**
     * Goes on where it stood.
     *
     * @param due the due date that counts from now on, a working day, or null to leave the one in force
     * @param answer the working day by whose end it is acknowledged or declined now, or null to leave the one in force
     */
    public void resume(@Nullable LocalDate due, @Nullable LocalDate answer) {
        requireSuspended();
        state = suspendedFrom == null ? TaskState.IN_PROGRESS : suspendedFrom;
        suspendedFrom = null;
        suspendedOn = null;
        if (due != null) {
            deadline = deadline.moved(due, due);
        }
        if (answer != null) {
            receiptDueOn = answer;
        }
    }

    public void requireSuspended() {
        require(state == TaskState.SUSPENDED, "task.notSuspended");
    }

    void supersede() {
        require(state != TaskState.HANDED_OVER, "task.handedOver");
        require(!state.isFinal(), "task.alreadyFinished");
        state = TaskState.SUPERSEDED;
    }

    /** What has no date yet is looked at again on another day. */
    public void reviewAgainOn(LocalDate day) {
        require(deadline.isOpen(), "task.hasDate");
        requireDateOpen();
        require(state != TaskState.SUSPENDED, "task.suspended");
        deadline = deadline.reviewedOn(day);
    }

    /** What had no date is due on one from now on. */
    public void giveDate(LocalDate due, LocalDate expires) {
        require(deadline.isOpen(), "task.hasDate");
        requireDateOpen();
        deadline = deadline.fixed(due, expires);
    }

    /**
     * The event has happened, or happened otherwise than was recorded: the task is due on this day. A date that was moved
     * since is kept until the event is recorded anew.
     */
    public void eventHappened(LocalDate due, LocalDate expires) {
        require(dueKind() == DueKind.ON_EVENT, "task.waitsForNoEvent");
        requireDateOpen();
        deadline = deadline.first(due, expires);
    }

    /** The event has not happened after all, and the order names no day by which it is done whatever happens. */
    public void eventWithdrawn(LocalDate reviewAgainOn) {
        requireEventRecorded();
        deadline = deadline.opened().reviewedOn(reviewAgainOn);
    }

    /** The event has not happened after all; by this day it is done whatever happens. */
    public void eventWithdrawn(LocalDate due, LocalDate expires) {
        requireEventRecorded();
        deadline = deadline.first(due, expires);
    }

    private void requireEventRecorded() {
        require(dueKind() == DueKind.ON_EVENT && !deadline.isOpen(), "task.eventNotRecorded");
        requireDateOpen();
    }

    /** A claimed result is judged by the date that held when it was claimed. */
    private void requireDateOpen() {
        require(!state.isFinal(), "task.alreadyFinished");
        require(state != TaskState.SUBMITTED, "task.dateAwaitsConfirmation");
    }

    /**
     * The same task under another lead unit, as it stands; what was reported and decided so far stays with this one.
     *
     * @param newCode the code under which it goes on
     */
    Task goingOn(String newCode, long unitId) {
        Task next = new Task(
                newCode,
                provinceId,
                sessionId,
                sessionCode,
                directiveId,
                assignerUnitId,
                title,
                text,
                nature,
                force,
                deliverable,
                targetValue,
                targetUnit,
                deadline,
                state,
                issuedOn,
                issuedAt,
                search.replace(SearchText.fold(code), SearchText.fold(newCode)));
        next.leadUnitId = unitId;
        next.suspendedFrom = suspendedFrom;
        next.suspendedOn = suspendedOn;
        next.percent = percent;
        next.starred = starred;
        next.receiptDueOn = receiptDueOn;
        next.acknowledgedAt = acknowledgedAt;
        next.lastProgressAt = lastProgressAt;
        next.submittedAt = submittedAt;
        next.submittedOn = submittedOn;
        next.submittedBy = submittedBy;
        next.returnedCount = returnedCount;
        return next;
    }

    void handOver() {
        require(!state.isFinal(), "task.alreadyFinished");
        state = TaskState.HANDED_OVER;
        suspendedFrom = null;
        suspendedOn = null;
    }

    void assignedInPlaceBy(long unitId) {
        require(!state.isFinal(), "task.alreadyFinished");
        assignerUnitId = unitId;
    }

    /** The state in which it stands, or to which it comes back when it is no longer suspended. */
    TaskState stateAtWork() {
        return suspendedFrom == null ? state : suspendedFrom;
    }

    void star(boolean on) {
        starred = on;
    }

    /**
     * Another due date counts from now on, a later or an earlier one; the first one is kept for ever.
     *
     * @param expires the working day at whose end the new date expires
     */
    void moveDeadline(LocalDate due, LocalDate expires) {
        require(!deadline.isOpen(), "task.noDateToMove");
        requireDateOpen();
        require(!due.equals(deadline.dueDate()), "task.sameDate");
        deadline = deadline.moved(due, expires);
    }

    /** The same due date expires on another day, as the days off are others than before. */
    void expireOn(LocalDate day) {
        LocalDate due = deadline.dueDate();
        if (due != null) {
            deadline = deadline.moved(due, day);
        }
    }

    private void requireRunning() {
        require(state != TaskState.HANDED_OVER, "task.handedOver");
        require(state != TaskState.SUSPENDED, "task.suspended");
    }

    private void requireUnderWay() {
        requireRunning();
        require(state.isUnderWay(), state == TaskState.ISSUED ? "task.acknowledgeFirst" : "task.notUnderWay");
    }

    private void requireAnotherPerson(Moment moment) {
        if (submittedBy != null && submittedBy == moment.accountId()) {
            throw new NotAllowed("task.confirmedByAnotherPerson");
        }
    }

    /** Published by the repository whenever the task is written. */
    @DomainEvents
    List<TaskChanged> written() {
        return List.of(new TaskChanged(code, state, expiresOn()));
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused(rule);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The task " + code + " is not stored yet");
        }
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public long provinceId() {
        return provinceId;
    }

    public long sessionId() {
        return sessionId;
    }

    public String sessionCode() {
        return sessionCode;
    }

    public long assignerUnitId() {
        return assignerUnitId;
    }

    public long leadUnitId() {
        return leadUnitId;
    }

    public @Nullable Long assigneeId() {
        return assigneeId;
    }

    public String title() {
        return title;
    }

    public Nature nature() {
        return nature;
    }

    public TaskState state() {
        return state;
    }

    /** The first day of the suspension that lasts, or null. */
    public @Nullable LocalDate suspendedOn() {
        return suspendedOn;
    }

    public DueKind dueKind() {
        return deadline.dueKind();
    }

    public int percent() {
        return percent;
    }

    public boolean starred() {
        return starred;
    }

    public @Nullable LocalDate originalDueDate() {
        return deadline.originalDueDate();
    }

    public @Nullable LocalDate dueDate() {
        return deadline.dueDate();
    }

    public @Nullable LocalDate expiresOn() {
        return deadline.expiresOn();
    }

    public @Nullable LocalDate reviewOn() {
        return deadline.reviewOn();
    }

    /** The working day by whose end the lead unit acknowledges or declines, or null. */
    public @Nullable LocalDate receiptDueOn() {
        return receiptDueOn;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable Long submittedBy() {
        return submittedBy;
    }

    public @Nullable LocalDate finishedOn() {
        return finishedOn;
    }

    public int returnedCount() {
        return returnedCount;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
