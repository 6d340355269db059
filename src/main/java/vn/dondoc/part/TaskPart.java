package vn.dondoc.part;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;

/** A part of a task that somebody else than its lead unit as a whole owes, by a date of its own. */
@Table("task_part")
class TaskPart {

    @Id
    private @Nullable Long id;

    private final long taskId;
    private final int ordinal;
    private PartKind kind;
    private long unitId;
    private @Nullable Long personId;
    private final String what;
    private final @Nullable String product;
    private LocalDate dueDate;
    private LocalDate expiresOn;
    private PartState state;
    private final long handedBy;
    private final Instant handedAt;
    private @Nullable Long doneBy;
    private @Nullable Instant doneAt;
    private @Nullable LocalDate doneOn;
    private @Nullable String result;
    private @Nullable String productNumber;
    private @Nullable LocalDate productDate;
    private @Nullable Long attachmentId;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionText;
    private int returnedCount;
    private int chasedCount;
    private @Nullable LocalDate chasedOn;
    private @Nullable Instant lateToldAt;

    TaskPart(
            long taskId,
            int ordinal,
            PartKind kind,
            long unitId,
            @Nullable Long personId,
            String what,
            @Nullable String product,
            LocalDate dueDate,
            LocalDate expiresOn,
            PartState state,
            long handedBy,
            Instant handedAt) {
        this.taskId = taskId;
        this.ordinal = ordinal;
        this.kind = kind;
        this.unitId = unitId;
        this.personId = personId;
        this.what = what;
        this.product = product;
        this.dueDate = dueDate;
        this.expiresOn = expiresOn;
        this.state = state;
        this.handedBy = handedBy;
        this.handedAt = handedAt;
    }

    void done(Proof proof, long by, Instant at, LocalDate day) {
        require(state.isOwed(), "part.notOwed");
        state = PartState.DONE;
        doneBy = by;
        doneAt = at;
        doneOn = day;
        result = proof.text();
        productNumber = proof.number();
        productDate = proof.date();
        attachmentId = proof.attachmentId();
    }

    /** Accepted by another person than the one who says that it is done. */
    void accept(long by, Instant at) {
        requireDone(by);
        state = PartState.ACCEPTED;
        decided(by, at, null);
    }

    /** @param dueAgain the date by which it is owed from now on, with the working day at whose end that expires, or null to keep it */
    void giveBack(String reason, @Nullable Term dueAgain, long by, Instant at) {
        requireDone(by);
        state = PartState.RETURNED;
        returnedCount++;
        if (dueAgain != null) {
            dueDate = dueAgain.due();
            expiresOn = dueAgain.expires();
            lateToldAt = null;
        }
        decided(by, at, reason);
    }

    void withdraw(String reason, long by, Instant at) {
        require(state.isLive(), "part.over");
        state = PartState.WITHDRAWN;
        decided(by, at, reason);
    }

    /** Another unit owes it from now on, as it stands. */
    void goesTo(PartKind newKind, long unit, @Nullable Long person) {
        kind = newKind;
        unitId = unit;
        personId = person;
    }

    /** The task is over, and nothing is owed of it any more. */
    void end() {
        state = PartState.ENDED;
    }

    /** Urged once a day at most. */
    void chase(LocalDate day) {
        require(state.isOwed(), "part.notOwed");
        require(!day.equals(chasedOn), "part.chasedToday");
        chasedOn = day;
        chasedCount++;
    }

    /** Whether its date has passed by now and nobody was told yet; from now on somebody was. */
    boolean foundLate(Instant at, LocalDate day) {
        boolean news = state.isOwed() && lateToldAt == null && expiresOn.isBefore(day);
        if (news) {
            lateToldAt = at;
        }
        return news;
    }

    private void decided(long by, Instant at, @Nullable String words) {
        decidedBy = by;
        decidedAt = at;
        decisionText = words;
    }

    private void requireDone(long by) {
        require(state == PartState.DONE, "part.notDone");
        if (doneBy != null && doneBy == by) {
            throw new NotAllowed("part.acceptedByAnotherPerson");
        }
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused(rule);
        }
    }

    int ordinal() {
        return ordinal;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    String what() {
        return what;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    PartState state() {
        return state;
    }
}
