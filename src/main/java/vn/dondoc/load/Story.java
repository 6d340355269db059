package vn.dondoc.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskState;

/** One task with what became of it until now; a {@link Plot} tells it event by event. */
final class Story {

    /** What happened, as the audit log keeps it. */
    record Event(String type, Actor actor, Instant at, Map<String, String> detail) {}

    record Progress(int percent, String text, long by, Instant at) {}

    record Submission(@Nullable String number, @Nullable LocalDate date, long by, Instant at) {}

    record Verdict(boolean confirmed, long by, Instant at) {}

    record Refusal(String reason, long by, Instant at) {}

    final String code;
    final String text;
    final Nature nature;
    final @Nullable String deliverable;
    final Due due;
    final @Nullable LocalDate dueDate;
    final @Nullable LocalDate expiresOn;
    final boolean starred;
    final Cast.Lead lead;
    final List<Long> coordinators;
    final LocalDate issuedOn;
    final Instant issuedAt;

    TaskState state = TaskState.ISSUED;
    boolean handedOut;
    int percent;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    Instant finallyAt;

    @Nullable
    Refusal refusal;

    @Nullable
    String refusalDecision;

    final List<Progress> progress = new ArrayList<>();
    final List<Submission> submissions = new ArrayList<>();
    final List<Verdict> verdicts = new ArrayList<>();
    final List<Event> events = new ArrayList<>();

    Story(
            String code,
            String text,
            Nature nature,
            @Nullable String deliverable,
            Due due,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate expiresOn,
            boolean starred,
            Cast.Lead lead,
            List<Long> coordinators,
            LocalDate issuedOn,
            Instant issuedAt) {
        this.code = code;
        this.text = text;
        this.nature = nature;
        this.deliverable = deliverable;
        this.due = due;
        this.dueDate = dueDate;
        this.expiresOn = expiresOn;
        this.starred = starred;
        this.lead = lead;
        this.coordinators = coordinators;
        this.issuedOn = issuedOn;
        this.issuedAt = issuedAt;
    }

    void tell(String type, Actor actor, Instant at, @Nullable Object... detail) {
        Map<String, String> details = new HashMap<>();
        for (int i = 0; i < detail.length; i += 2) {
            Object value = detail[i + 1];
            if (value != null) {
                details.put(String.valueOf(detail[i]), value.toString());
            }
        }
        events.add(new Event(type, actor, at, details));
    }

    Instant lastAt() {
        return events.isEmpty() ? issuedAt : events.get(events.size() - 1).at();
    }

    int returnedCount() {
        return (int) verdicts.stream().filter(verdict -> !verdict.confirmed()).count();
    }

    boolean confirmed() {
        return state == TaskState.CONFIRMED;
    }

    @Nullable
    Submission lastSubmission() {
        return submissions.isEmpty() ? null : submissions.get(submissions.size() - 1);
    }

    /** The last update of progress, which a submission is too. */
    @Nullable
    Instant lastProgressAt() {
        Submission submission = lastSubmission();
        Instant updated =
                progress.isEmpty() ? null : progress.get(progress.size() - 1).at();
        if (submission == null) {
            return updated;
        }
        return updated == null || submission.at().isAfter(updated) ? submission.at() : updated;
    }

    /** The step of the process at which the open task stands. */
    String step() {
        return switch (state) {
            case ISSUED -> "Task_Acknowledge";
            case DECLINED -> "Task_DecideRefusal";
            case SUBMITTED -> "Task_ConfirmResult";
            default -> "Task_CarryOut";
        };
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Zones.VIETNAM);
    }

    @Nullable
    Cycle cycle() {
        return due.kind() == DueKind.PERIODIC ? due.cycle() : null;
    }
}
