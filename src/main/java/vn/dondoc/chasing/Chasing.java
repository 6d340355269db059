package vn.dondoc.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.chasing.ChasingRows.Armed;
import vn.dondoc.chasing.ChasingRows.Standing;
import vn.dondoc.engine.Processes;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Units;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskState;
import vn.dondoc.ui.Formats;

/** Chases late tasks: keeps each task's process in step with its date, and takes the steps whose hour has come. */
@Service
@Transactional
@EnableConfigurationProperties(ChasingPolicy.class)
public class Chasing {

    public static final String PROCESS = "TaskChasing";

    private static final String MARK = "~C";
    private static final String PROGRAM = Actor.SYSTEM.username();
    private static final int BATCH = 100;

    private final ChasingRows rows;
    private final ReportingLine line;
    private final Ladder ladder;
    private final Explanations explanations;
    private final TaskDesk desk;
    private final Processes processes;
    private final People people;
    private final Units units;
    private final WorkingCalendar calendar;
    private final MessageSource messages;
    private final Formats formats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chasing(
            ChasingRows rows,
            ReportingLine line,
            ChasingPolicy policy,
            Explanations explanations,
            TaskDesk desk,
            Processes processes,
            People people,
            Units units,
            WorkingCalendar calendar,
            MessageSource messages,
            Formats formats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.line = line;
        this.ladder = policy.steps();
        this.explanations = explanations;
        this.desk = desk;
        this.processes = processes;
        this.people = people;
        this.units = units;
        this.calendar = calendar;
        this.messages = messages;
        this.formats = formats;
        this.events = events;
        this.clock = clock;
    }

    /** The business key of a task's chasing process. */
    public static String subject(String task) {
        return task + MARK;
    }

    /** The task of a chasing process. */
    public static String task(String subject) {
        return subject.substring(0, subject.length() - MARK.length());
    }

    /**
     * Looks at how the tasks stand now and brings their processes in step: begins to wait for a date, waits anew for
     * another one, stops where the reason is gone.
     *
     * @param anew tasks whose timers are to be set again though nothing moved
     */
    public void follow(Collection<String> tasks, Set<String> anew) {
        List<Standing> standing = rows.standing(tasks);
        List<Standing> begun =
                standing.stream().filter(task -> task.chased() && !task.live()).toList();
        List<Standing> moved = standing.stream()
                .filter(task -> task.chased() && task.live() && (outOfStep(task) || anew.contains(task.code())))
                .toList();
        rows.arm(begun, today());
        rows.arm(moved, today());
        processes.startAll(
                PROCESS, begun.stream().map(task -> subject(task.code())).toList());
        moved.forEach(task -> processes.send(subject(task.code()), "Message_DueDateMoved", PROGRAM));
        standing.stream().filter(task -> !task.chased() && task.live()).forEach(task -> {
            rows.ended(task.id());
            processes.send(subject(task.code()), "Message_ReasonGone", PROGRAM);
        });
    }

    private static boolean outOfStep(Standing task) {
        return task.fast() != task.starred()
                || task.expiresOn() == null
                || !task.expiresOn().equals(task.armedFor());
    }

    /** Gives a process to tasks that are older than the ladder; the number of those that got one, 0 when all have. */
    public int catchUp() {
        return catchUp(0);
    }

    /** The same of the tasks with a greater id than this one. */
    public int catchUp(long after) {
        List<String> late = rows.takeUp(after, today(), BATCH);
        processes.startAll(PROCESS, late.stream().map(Chasing::subject).toList());
        return late.size();
    }

    /** The end of the day on which the task's date expires. */
    @Transactional(readOnly = true)
    public LocalDateTime expiredAt(String task) {
        return armed(task).expiresOn().plusDays(1).atStartOfDay();
    }

    /** When the step comes, by the date for which the task's process waits; local time of Vietnam. */
    @Transactional(readOnly = true)
    public LocalDateTime stepAt(String task, int step) {
        Armed armed = armed(task);
        return ladder.at(step, armed.expiresOn(), armed.fast(), calendar.current());
    }

    /** When each step comes by the task's own date, lowest first; nothing where it is not chased. */
    public List<LocalDateTime> hours(String code) {
        Task task = desk.ofProgram(code);
        LocalDate expiresOn = task.expiresOn();
        if (expiresOn == null || !isChased(task.state())) {
            return List.of();
        }
        WorkingDays days = calendar.current();
        return IntStream.rangeClosed(1, Ladder.STEPS)
                .mapToObj(step -> ladder.at(step, expiresOn, task.starred(), days))
                .toList();
    }

    private Armed armed(String task) {
        return rows.armed(task).orElseThrow(() -> new IllegalStateException("Nobody chases " + task));
    }

    /**
     * Takes every step whose hour has come and that was not taken for the task's date, lowest first. The task is locked
     * and looked at as it stands: submitted, suspended or ended meanwhile, nothing happens; moved to another date, that
     * date counts. A step that was taken for another date, and whose hour had come for this one when it came into force, as
     * for a late task that goes on after a suspension, is not taken a second time.
     *
     * @return the steps taken
     */
    public List<Integer> takeDue(String code) {
        Task task = desk.ofProgram(code);
        LocalDate expiresOn = task.expiresOn();
        if (expiresOn == null || !isChased(task.state())) {
            return List.of();
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        WorkingDays days = calendar.current();
        List<Integer> due = ladder.due(expiresOn, task.starred(), rows.taken(task, expiresOn), now, days);
        Armed armed = rows.armed(code).orElse(null);
        LocalDate entered = armed == null ? null : armed.enteredOn();
        List<Integer> taken = new ArrayList<>();
        for (Integer step : due) {
            LocalDate day = ladder.day(step, expiresOn, task.starred(), days);
            if (!passedWhenArmed(armed, day) || !rows.carry(task, expiresOn, step, day)) {
                boolean last = step.equals(due.get(due.size() - 1));
                take(task, expiresOn, step, day, !last && entered != null && day.isBefore(entered));
                taken.add(step);
            }
        }
        return taken;
    }

    private static boolean passedWhenArmed(@Nullable Armed armed, LocalDate day) {
        return armed != null && armed.armedOn() != null && !day.isAfter(armed.armedOn());
    }

    /** Whether the step's hour is still to come for the date in force of a task that is chased. */
    public boolean isAhead(String code, int step) {
        Task task = desk.ofProgram(code);
        LocalDate expiresOn = task.expiresOn();
        return expiresOn != null
                && isChased(task.state())
                && !rows.taken(task, expiresOn).contains(step)
                && LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                        .isBefore(ladder.at(step, expiresOn, task.starred(), calendar.current()));
    }

    private void take(Task task, LocalDate expiresOn, int step, LocalDate day, boolean passed) {
        Long row =
                rows.take(task, expiresOn, step, day, passed, clock.instant()).orElse(null);
        if (row == null || passed) {
            return;
        }
        Rung rung = ladder.rung(step);
        List<Addressed> to = line.of(rung, ReportingLine.Place.of(task), today());
        String explanation = rung.explanation() ? explanations.require(task, question(task, expiresOn)) : null;
        rows.address(row, to, explanation);
        int days = rung.days(task.starred());
        desk.tell(task, Actor.SYSTEM, "ChasingStepTaken", detail(step, days, to, explanation));
        events.publishEvent(new StepTaken(task.code(), step, days, today(), expiresOn, to, explanation));
    }

    private Map<String, String> detail(int step, int days, List<Addressed> to, @Nullable String explanation) {
        Map<String, String> detail = new TreeMap<>(Map.of(
                "step",
                String.valueOf(step),
                "days",
                String.valueOf(days),
                "to",
                String.join("; ", to.stream().map(this::name).toList())));
        if (explanation != null) {
            detail.put("explanation", explanation);
        }
        return detail;
    }

    private String name(Addressed one) {
        Long person = one.personId();
        if (person == null) {
            return units.get(one.unitId()).name();
        }
        Long deputy = one.deputyId();
        String name = people.get(person).fullName();
        return deputy == null ? name : name + " (" + people.get(deputy).fullName() + ")";
    }

    /** Kept as the province's own words, whoever reads them. */
    private String question(Task task, LocalDate expiresOn) {
        Object[] words = {
            String.valueOf(calendar.workingDaysBetween(expiresOn, today())),
            formats.date(task.dueDate() == null ? expiresOn : task.dueDate())
        };
        return messages.getMessage("chasing.question", words, Locale.forLanguageTag("vi"));
    }

    static boolean isChased(TaskState state) {
        return !state.isFinal() && state != TaskState.SUBMITTED && state != TaskState.SUSPENDED;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
