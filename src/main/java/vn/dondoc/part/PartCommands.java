package vn.dondoc.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskFiles;

/**
 * The commands on parts of a task. Each one locks the task first, so that of two at once the second sees what the first
 * did, and writes state, process and history in one transaction.
 */
@Service
@Transactional
public class PartCommands {

    private static final int LONGEST = 2000;

    private final TaskDesk desk;
    private final TaskParts parts;
    private final Recipients recipients;
    private final PartHanding handing;
    private final PartTerms terms;
    private final TaskFiles files;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartCommands(
            TaskDesk desk,
            TaskParts parts,
            Recipients recipients,
            PartHanding handing,
            PartTerms terms,
            TaskFiles files,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.parts = parts;
        this.recipients = recipients;
        this.handing = handing;
        this.terms = terms;
        this.files = files;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** The lead unit hands on a part; answers with its number within the task. */
    public int hand(String code, NewPart part, Viewer by) {
        Task task = desk.ledBy(code, by);
        if (!task.state().isUnderWay()) {
            throw new Refused("part.taskNotUnderWay");
        }
        return handing.hand(task, recipients.of(task, part, by), part, by);
    }

    /** Whoever owes the part says that it is done, and shows what was asked for. */
    public void complete(String code, int number, Proof proof, @Nullable MultipartFile file, Viewer by) {
        Task task = desk.seenBy(code, by);
        TaskPart part = part(task, number);
        if (!PartAccess.owes(part.unitId(), part.personId(), by)) {
            throw new NotAllowed("part.owedByOthers");
        }
        Long shown = proof.attachmentId();
        if (shown != null && !files.belongs(task, shown)) {
            throw new Invalid("attachment", "task.unknownFile");
        }
        part.done(proof.with(files.addShare(task, file, by)), by.accountId(), clock.instant(), today());
        save(task, part, "PartDone", Map.of("text", proof.text()), by);
        processes.complete(key(task, part), "Task_DoPart", by.username(), Map.of());
    }

    public void accept(String code, int number, Viewer by) {
        Task task = desk.ledBy(code, by);
        TaskPart part = part(task, number);
        part.accept(by.accountId(), clock.instant());
        save(task, part, "PartAccepted", Map.of(), by);
        processes.complete(key(task, part), "Task_AcceptPart", by.username(), Map.of("partAccepted", true));
    }

    /** @param dueAgain the new date, or null to keep the one in force */
    public void giveBack(String code, int number, @Nullable String reason, @Nullable LocalDate dueAgain, Viewer by) {
        Task task = desk.ledBy(code, by);
        String why = required(reason);
        Term term = dueAgain == null ? null : terms.of(dueAgain, task, today());
        TaskPart part = part(task, number);
        part.giveBack(why, term, by.accountId(), clock.instant());
        save(task, part, "PartReturned", Map.of("reason", why), by);
        processes.complete(key(task, part), "Task_AcceptPart", by.username(), Map.of("partAccepted", false));
    }

    public void withdraw(String code, int number, @Nullable String reason, Viewer by) {
        Task task = desk.ledBy(code, by);
        withdraw(task, part(task, number), required(reason), by);
    }

    /** Withdraws what the unit still owes of the task, for the side that has already been let in. */
    void withdrawOf(Task task, long unit, String reason, Viewer by) {
        parts.liveOf(task.id()).stream()
                .filter(part -> part.unitId() == unit)
                .forEach(part -> withdraw(task, part, reason, by));
    }

    private void withdraw(Task task, TaskPart part, String reason, Viewer by) {
        part.withdraw(reason, by.accountId(), clock.instant());
        save(task, part, "PartWithdrawn", Map.of("reason", reason), by);
        processes.send(key(task, part), "Message_PartWithdrawn", by.username());
    }

    /** Urges (đôn đốc) whoever owes the part; once a day is enough. */
    public void chase(String code, int number, Viewer by) {
        Task task = desk.ledBy(code, by);
        TaskPart part = part(task, number);
        part.chase(today());
        save(task, part, "PartChased", Map.of(), by);
        events.publishEvent(new PartChased(code, number, part.unitId(), part.personId()));
    }

    private void save(Task task, TaskPart part, String event, Map<String, String> detail, Viewer by) {
        parts.save(part);
        Map<String, String> told = new TreeMap<>(detail);
        told.put("part", String.valueOf(part.ordinal()));
        told.put("what", part.what());
        desk.tell(task, by.actor(), event, told);
    }

    private TaskPart part(Task task, int number) {
        return parts.findByTaskIdAndOrdinal(task.id(), number)
                .orElseThrow(() -> new NotFound(new PartCode(task.code(), number).toString()));
    }

    private static String key(Task task, TaskPart part) {
        return new PartCode(task.code(), part.ordinal()).toString();
    }

    private static String required(@Nullable String reason) {
        new Checks().text(reason, "reason", LONGEST).orThrow();
        return reason == null ? "" : reason.strip();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
