package vn.dondoc.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;

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
    private final long assignerUnitId;
    private long leadUnitId;
    private @Nullable Long assigneeId;
    private final String title;
    private final String text;
    private final Nature nature;
    private final Force force;
    private final @Nullable String deliverable;
    private final @Nullable BigDecimal targetValue;
    private final @Nullable String targetUnit;
    private final DueKind dueKind;
    private final @Nullable LocalDate originalDueDate;
    private @Nullable LocalDate dueDate;
    private @Nullable LocalDate expiresOn;
    private final @Nullable LocalDate reviewOn;
    private final @Nullable Cycle cycle;
    private final @Nullable LocalDate until;
    private final @Nullable String event;
    private TaskState state;
    private int percent;
    private boolean starred;
    private final LocalDate issuedOn;
    private final Instant issuedAt;
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
            DueKind dueKind,
            @Nullable LocalDate originalDueDate,
            @Nullable LocalDate reviewOn,
            @Nullable Cycle cycle,
            @Nullable LocalDate until,
            @Nullable String event,
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
        this.dueKind = dueKind;
        this.originalDueDate = originalDueDate;
        this.reviewOn = reviewOn;
        this.cycle = cycle;
        this.until = until;
        this.event = event;
        this.state = state;
        this.issuedOn = issuedOn;
        this.issuedAt = issuedAt;
        this.search = search;
    }

    /** @param expiresOn the working day on which the order's first due date expires, or null when it has none */
    static Task issue(TaskOrder order, @Nullable LocalDate expiresOn, Instant at, String search) {
        LocalDate due = order.due().firstDueDate(order.issuedOn());
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
                order.due().kind(),
                due,
                order.due().reviewOn(),
                order.due().cycle(),
                order.due().until(),
                order.due().event(),
                TaskState.ISSUED,
                order.issuedOn(),
                at,
                search);
        task.leadUnitId = order.leadUnitId();
        task.starred = order.starred();
        task.dueDate = due;
        task.expiresOn = expiresOn;
        return task;
    }

    void acknowledge(Moment moment) {
        require(state == TaskState.ISSUED, "task.acknowledgeOnlyWhenIssued");
        state = TaskState.ACKNOWLEDGED;
        acknowledgedAt = moment.at();
    }

    void decline() {
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
        require(state == TaskState.SUBMITTED, "task.returnOnlyWhenSubmitted");
        requireAnotherPerson(moment);
        state = TaskState.RETURNED;
        percent = reported;
        returnedCount++;
    }

    void recall() {
        require(!state.isFinal(), "task.alreadyFinished");
        state = TaskState.RECALLED;
    }

    void supersede() {
        require(!state.isFinal(), "task.alreadyFinished");
        state = TaskState.SUPERSEDED;
    }

    void star(boolean on) {
        starred = on;
    }

    private void requireUnderWay() {
        require(state.isUnderWay(), state == TaskState.ISSUED ? "task.acknowledgeFirst" : "task.notUnderWay");
    }

    private void requireAnotherPerson(Moment moment) {
        if (submittedBy != null && submittedBy == moment.accountId()) {
            throw new NotAllowed("task.confirmedByAnotherPerson");
        }
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

    public int percent() {
        return percent;
    }

    public boolean starred() {
        return starred;
    }

    public @Nullable LocalDate originalDueDate() {
        return originalDueDate;
    }

    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
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
