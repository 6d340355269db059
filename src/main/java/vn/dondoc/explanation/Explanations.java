package vn.dondoc.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.engine.Processes;
import vn.dondoc.explanation.ExplanationMoved.What;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.series.ReportedIndicator;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskState;

/**
 * The commands on explanations. Each one locks the task first where there is one, then the explanation, so that of two
 * at once the second sees the first's outcome.
 */
@Service
@Transactional
@EnableConfigurationProperties(ExplanationPolicy.class)
public class Explanations {

    public static final String PROCESS = "Explanation";

    private static final int LONGEST = 4000;

    private final ExplanationRows rows;
    private final ExplanationAccess access;
    private final ExplanationStory story;
    private final ExplanationPolicy policy;
    private final TaskDesk desk;
    private final ReportedIndicators indicators;
    private final Units units;
    private final UnitHeads heads;
    private final Processes processes;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Explanations(
            ExplanationRows rows,
            ExplanationAccess access,
            ExplanationStory story,
            ExplanationPolicy policy,
            TaskDesk desk,
            ReportedIndicators indicators,
            Units units,
            UnitHeads heads,
            Processes processes,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.story = story;
        this.policy = policy;
        this.desk = desk;
        this.indicators = indicators;
        this.units = units;
        this.heads = heads;
        this.processes = processes;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** The code of a task's explanation of that number. */
    public static String code(String task, int number) {
        return task + "~E" + number;
    }

    /**
     * Asks a task's lead unit.
     *
     * @return the explanation's code
     */
    public String ask(String task, NewQuestion asked, Viewer by) {
        Task about = desk.seenBy(task, by);
        ExplanationAccess.requireAsks(about.provinceId(), about.assignerUnitId(), by);
        requireAlive(about);
        check(asked);
        long asker = by.unitId() == null ? about.assignerUnitId() : by.unitId();
        return add(ExplanationSubject.ofTask(about, rows.nextOf(about.id()), asker), asked, by);
    }

    /** An indicator as one unit reports it. */
    public record Reporting(String indicator, String name, Unit unit) {}

    /** The indicator of the unit, if the viewer may ask about it. */
    @Transactional(readOnly = true)
    public Reporting askable(String indicator, String unit, Viewer by) {
        ReportedIndicator about = indicators.byCode(indicator, by).stream()
                .filter(reported -> reported.reportingUnit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound(indicator));
        Unit reporting = units.byShortName(unit).orElseThrow(() -> new NotFound(unit));
        ExplanationAccess.requireAsks(reporting.provinceId(), -1, by);
        return new Reporting(indicator, about.words().title(false), reporting);
    }

    /**
     * Asks a unit about an indicator that it reported.
     *
     * @param unit short name of the reporting unit
     * @return the explanation's code
     */
    public String ask(String indicator, String unit, NewQuestion asked, Viewer by) {
        Reporting about = askable(indicator, unit, by);
        check(asked);
        return add(numbered(about.unit(), by).aboutIndicator(indicator, about.name()), asked, by);
    }

    /**
     * Asks a unit about its results in a period as a whole.
     *
     * @param period the code of the period, {@code name} what the question is about in words
     * @param unit short name of the unit
     * @return the explanation's code
     */
    public String askUnit(String period, String name, String unit, NewQuestion asked, Viewer by) {
        Unit about = units.byShortName(unit)
                .filter(one -> one.provinceId() == by.province())
                .orElseThrow(() -> new NotFound(unit));
        ExplanationAccess.requireAsks(about.provinceId(), -1, by);
        check(asked);
        return add(numbered(about, by).aboutPeriod(period, name), asked, by);
    }

    /** What is no task's has the next number of its province. */
    private ExplanationSubject numbered(Unit unit, Viewer by) {
        long province = unit.provinceId();
        int year = today().getYear();
        int number = rows.nextOf(province, year);
        String code = "%s-GT-%d-%04d".formatted(units.get(province).prefix(), year, number);
        long asker = by.unitId() == null ? units.office(province).id() : by.unitId();
        return ExplanationSubject.ofUnit(unit, code, number, asker);
    }

    /**
     * The ladder requires an explanation of a task that the caller has locked; nothing where one that it required is
     * still open.
     *
     * @return the code of the one that is open now
     */
    public String require(Task task, String question) {
        Optional<String> open = rows.requiredOf(task.id());
        if (open.isPresent()) {
            return open.get();
        }
        ExplanationSubject about = ExplanationSubject.ofTask(task, rows.nextOf(task.id()), task.assignerUnitId());
        return add(about, question, calendar.plus(today(), policy.workingDays()), null);
    }

    private String add(ExplanationSubject about, NewQuestion asked, Viewer by) {
        return add(about, String.valueOf(asked.question()).strip(), due(asked), by);
    }

    private String add(ExplanationSubject about, String question, LocalDate due, @Nullable Viewer by) {
        rows.add(about, question, due, calendar.expiryOf(due), by, clock.instant(), today());
        begun(about.code(), by);
        return about.code();
    }

    /** Whether the viewer can ask for an explanation of the task that they see. */
    @Transactional(readOnly = true)
    public boolean mayAsk(TaskDetails task, Viewer viewer) {
        return !withdrawn(task.line().state())
                && units.byShortName(task.assigner())
                        .filter(assigner -> ExplanationAccess.asks(assigner.provinceId(), assigner.id(), viewer))
                        .isPresent();
    }

    public void answer(String code, @Nullable String text, Viewer by) {
        ExplanationLine line = locked(code, by);
        access.requireAnswers(line, by, today());
        new Checks().text(text, "text", LONGEST).orThrow();
        require(line.state().isOwed(), "explanation.notOwed");
        rows.answer(line.id(), String.valueOf(text).strip(), by.accountId(), clock.instant());
        story.tell(
                line,
                by,
                "ExplanationAnswered",
                Map.of("text", String.valueOf(text).strip()));
        processes.complete(code, "Task_Explain", by.username(), Map.of());
        moved(line, What.ANSWERED, List.of());
    }

    public void accept(String code, Viewer by) {
        ExplanationLine line = judged(code, by);
        rows.judged(line.id(), ExplanationState.ACCEPTED, null, by.accountId(), clock.instant());
        rows.state(line.id(), ExplanationState.ACCEPTED, clock.instant());
        story.tell(line, by, "ExplanationAccepted", Map.of());
        processes.complete(code, "Task_JudgeExplanation", by.username(), Map.of("explanationAccepted", true));
        moved(line, What.ACCEPTED, heads.reached(line.unitId(), today()));
    }

    /** The unit answers again, by a new date. */
    public void sendBack(String code, @Nullable String reason, Viewer by) {
        ExplanationLine line = locked(code, by);
        ExplanationAccess.requireJudges(line, by);
        new Checks().text(reason, "reason", LONGEST).orThrow();
        require(line.state() == ExplanationState.ANSWERED, "explanation.nothingToJudge");
        String why = String.valueOf(reason).strip();
        rows.judged(line.id(), ExplanationState.RETURNED, why, by.accountId(), clock.instant());
        rows.state(line.id(), ExplanationState.RETURNED, null);
        LocalDate due = calendar.plus(today(), policy.againWorkingDays());
        rows.due(line.id(), due, calendar.expiryOf(due));
        story.tell(line, by, "ExplanationReturned", Map.of("reason", why, "due", due.toString()));
        processes.complete(code, "Task_JudgeExplanation", by.username(), Map.of("explanationAccepted", false));
        moved(line, What.RETURNED, heads.reached(line.unitId(), today()));
    }

    /**
     * Nothing is to be explained about a task that was taken back; of one that goes to another unit, that unit explains,
     * also where another task goes on in its place.
     */
    public void follow(String task) {
        for (String code : rows.openOf(task)) {
            Task about = desk.ofProgram(task);
            ExplanationLine line = locked(code);
            if (withdrawn(about.state())) {
                rows.state(line.id(), ExplanationState.WITHDRAWN, clock.instant());
                story.tell(line, Actor.SYSTEM, "ExplanationWithdrawn", Map.of());
                processes.send(code, "Message_ExplanationWithdrawn", "system");
                moved(line, What.WITHDRAWN, List.of());
                if (about.state() == TaskState.HANDED_OVER) {
                    goOn(line);
                }
            } else if (about.leadUnitId() != line.unitId()) {
                rows.unit(line.id(), about.leadUnitId());
                story.readdress(code);
            }
        }
    }

    /** The unit that goes on with the task explains, or its answer is judged, where the former one stood. */
    private void goOn(ExplanationLine former) {
        ExplanationLine line =
                rows.byCode(rows.goOn(former.id(), former.state())).orElseThrow();
        story.tell(
                line,
                Actor.SYSTEM,
                "ExplanationAsked",
                Map.of("due", line.dueOn().toString(), "text", line.question(), "unit", line.unitName()));
        if (line.state() == ExplanationState.ANSWERED) {
            processes.startAllAt(PROCESS, List.of(line.code()), "Task_JudgeExplanation");
        } else {
            processes.start(PROCESS, line.code());
            moved(line, What.ASKED, heads.reached(line.unitId(), today()));
        }
    }

    /** The successor answers, or judges, in the place of a unit that ends; nothing where it is over by now. */
    public void replace(String code, Unit former, Unit successor, Actor by) {
        ExplanationLine seen = rows.byCode(code).orElseThrow(() -> new NotFound(code));
        if (seen.task() != null) {
            desk.ofProgram(seen.task());
        }
        ExplanationLine line = locked(code);
        if (line.endedAt() != null) {
            return;
        }
        rows.replaced(line.id(), former.id(), successor.id());
        story.tell(line, by, "ExplanationMoved", Map.of("former", former.name(), "unit", successor.name()));
        story.readdress(code);
        if (line.unitId() == former.id() && line.state().isOwed()) {
            moved(line, What.ASKED, heads.reached(successor.id(), today()));
        }
    }

    private void begun(String code, @Nullable Viewer by) {
        ExplanationLine line = rows.byCode(code).orElseThrow();
        story.tell(
                line,
                by,
                "ExplanationAsked",
                Map.of("due", line.dueOn().toString(), "text", line.question(), "unit", line.unitName()));
        processes.start(PROCESS, code);
        moved(line, What.ASKED, heads.reached(line.unitId(), today()));
    }

    private ExplanationLine judged(String code, Viewer by) {
        ExplanationLine line = locked(code, by);
        ExplanationAccess.requireJudges(line, by);
        require(line.state() == ExplanationState.ANSWERED, "explanation.nothingToJudge");
        return line;
    }

    /** The explanation as it stands, locked, for whoever may see its task or itself. */
    private ExplanationLine locked(String code, Viewer by) {
        ExplanationLine seen = rows.byCode(code).orElseThrow(() -> new NotFound(code));
        if (seen.task() != null) {
            desk.seenBy(seen.task(), by);
        } else if (!(by.seesProvince() && by.province() == seen.provinceId()
                || by.units().contains(seen.unitId())
                || by.units().contains(seen.askerUnitId()))) {
            throw new NotFound(code);
        }
        return locked(code);
    }

    private ExplanationLine locked(String code) {
        rows.lock(code);
        return rows.byCode(code).orElseThrow(() -> new NotFound(code));
    }

    private void check(NewQuestion asked) {
        LocalDate due = asked.dueOn();
        new Checks()
                .text(asked.question(), "question", LONGEST)
                .that(due == null || !due.isBefore(today()), "dueOn", "explanation.duePast")
                .orThrow();
    }

    private LocalDate due(NewQuestion asked) {
        LocalDate due = asked.dueOn();
        return due == null ? calendar.plus(today(), policy.workingDays()) : due;
    }

    private static void requireAlive(Task task) {
        require(!withdrawn(task.state()), "explanation.taskGone");
    }

    private static boolean withdrawn(TaskState state) {
        return state.isFinal() && state != TaskState.CONFIRMED;
    }

    private void moved(ExplanationLine line, What what, List<Long> to) {
        ExplanationLine now = rows.byCode(line.code()).orElseThrow();
        events.publishEvent(new ExplanationMoved(line.code(), line.task(), what, to, now.expiresOn()));
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused(rule);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
