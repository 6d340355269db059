package vn.dondoc.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.explanation.ExplanationMoved.What;
import vn.dondoc.organization.People;
import vn.dondoc.rule.NotFound;
import vn.dondoc.task.TaskDesk;

/** What happens to an explanation that is owed after its date: a second reminder to the head, then it is noted as overdue. */
@Service
@Transactional
public class ExplanationReminders {

    private final ExplanationRows rows;
    private final ExplanationStory story;
    private final ExplanationPolicy policy;
    private final TaskDesk desk;
    private final UnitHeads heads;
    private final Deputies deputies;
    private final People people;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExplanationReminders(
            ExplanationRows rows,
            ExplanationStory story,
            ExplanationPolicy policy,
            TaskDesk desk,
            UnitHeads heads,
            Deputies deputies,
            People people,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.story = story;
        this.policy = policy;
        this.desk = desk;
        this.heads = heads;
        this.deputies = deputies;
        this.people = people;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** When the head is reminded, by the date in force; local time of Vietnam. */
    @Transactional(readOnly = true)
    public LocalDateTime reminderAt(String code) {
        return after(line(code), policy.remindAfter());
    }

    /** When it is noted as overdue, by the date in force; local time of Vietnam. */
    @Transactional(readOnly = true)
    public LocalDateTime overdueAt(String code) {
        return after(line(code), policy.overdueAfter());
    }

    /** Once for each date, and only while the answer is owed. */
    public void remind(String code) {
        ExplanationLine line = locked(code);
        if (!owedAt(line, policy.remindAfter())) {
            return;
        }
        Long head = heads.of(line.unitId(), today()).orElse(null);
        Long deputy = head == null ? null : deputies.of(head, today()).orElse(null);
        if (rows.reminded(line, "REMINDED", head, deputy, clock.instant())) {
            story.tell(line, Actor.SYSTEM, "ExplanationReminded", Map.of("to", names(line, head, deputy)));
            moved(line, What.REMINDED, head, deputy);
        }
    }

    /** Once for each date, and only while the answer is owed. */
    public void markOverdue(String code) {
        remind(code);
        ExplanationLine line = locked(code);
        if (owedAt(line, policy.overdueAfter()) && rows.reminded(line, "OVERDUE", null, null, clock.instant())) {
            story.tell(line, Actor.SYSTEM, "ExplanationOverdue", Map.of());
            moved(line, What.OVERDUE, heads.of(line.unitId(), today()).orElse(null), null);
        }
    }

    private boolean owedAt(ExplanationLine line, int workingDays) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return line.state().isOwed() && !now.isBefore(after(line, workingDays));
    }

    private LocalDateTime after(ExplanationLine line, int workingDays) {
        return calendar.plus(line.expiresOn(), workingDays).atTime(policy.at());
    }

    private ExplanationLine locked(String code) {
        String task = line(code).task();
        if (task != null) {
            desk.ofProgram(task);
        }
        rows.lock(code);
        return line(code);
    }

    private ExplanationLine line(String code) {
        return rows.byCode(code).orElseThrow(() -> new NotFound(code));
    }

    private String names(ExplanationLine line, @Nullable Long head, @Nullable Long deputy) {
        if (head == null) {
            return line.unitName();
        }
        String name = people.get(head).fullName();
        return deputy == null ? name : name + " (" + people.get(deputy).fullName() + ")";
    }

    private void moved(ExplanationLine line, What what, @Nullable Long head, @Nullable Long deputy) {
        List<Long> to = Stream.of(head, deputy).flatMap(Stream::ofNullable).toList();
        events.publishEvent(new ExplanationMoved(line.code(), line.task(), what, to, line.expiresOn()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
