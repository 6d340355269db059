package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.explanation.UnitHeads;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** What units explain about a period: one explanation for each unit that has something overdue, silent or returned. */
@Service
@Transactional
public class UnitExplanations {

    public static final String PROCESS = "ReviewExplanation";

    private static final int LONGEST = 8000;
    private static final int LONGEST_OF_TASK = 1000;

    private final ExplanationRows rows;
    private final PeriodRows periods;
    private final UnitHeads heads;
    private final Processes processes;
    private final AuditLog audit;
    private final Clock clock;

    UnitExplanations(
            ExplanationRows rows,
            PeriodRows periods,
            UnitHeads heads,
            Processes processes,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.periods = periods;
        this.heads = heads;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether anybody has something to explain */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean ask(String period) {
        List<String> asked = rows.ask(periods.lock(period).orElseThrow(() -> new NotFound(period)));
        processes.startAll(PROCESS, asked);
        return !asked.isEmpty();
    }

    @Transactional(readOnly = true)
    public List<UnitExplanation> of(ReviewPeriod period, Viewer viewer) {
        return rows.of(period.id(), viewer);
    }

    /** The same, what is worst today first. */
    @Transactional(readOnly = true)
    public List<UnitExplanation> worstFirst(ReviewPeriod period, Viewer viewer) {
        return rows.worstFirst(period.id(), viewer, today());
    }

    /**
     * Those that are still owed.
     *
     * @param unit short name of the unit that owes, or null for all
     */
    @Transactional(readOnly = true)
    public List<UnitExplanation> owed(ReviewPeriod period, @Nullable String unit, Viewer viewer) {
        return rows.owed(period.id(), unit, viewer);
    }

    /** The tasks on which units said something, by the id of the explanation. */
    @Transactional(readOnly = true)
    public Map<Long, List<ExplainedTask>> said(ReviewPeriod period, Viewer viewer) {
        return rows.said(period.id(), viewer);
    }

    /** @throws NotFound also where the viewer may not see it */
    @Transactional(readOnly = true)
    public UnitExplanation get(String code, Viewer viewer) {
        return rows.find(code, viewer).orElseThrow(() -> new NotFound(code));
    }

    @Transactional(readOnly = true)
    public List<ExplainedTask> tasks(UnitExplanation explanation) {
        return rows.tasks(explanation);
    }

    /** Whether the viewer answers for the unit now. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(UnitExplanation explanation, Viewer viewer) {
        return answerable(explanation)
                && !viewer.role().isReadOnly()
                && heads.speaksFor(explanation.unitId(), viewer, today());
    }

    /**
     * The head of the unit explains.
     *
     * @throws NotAllowed for anybody else
     * @throws Refused where it was answered, or the consolidation went on without it
     */
    public void answer(String code, ExplanationDraft draft, Viewer by) {
        answer(code, draft, null, by);
    }

    /**
     * The same by somebody who saw a version of it.
     *
     * @throws Stale where it has changed since
     */
    public void answer(String code, ExplanationDraft draft, @Nullable Long seen, Viewer by) {
        get(code, by);
        UnitExplanation explanation = locked(code);
        if (by.role().isReadOnly() || !heads.speaksFor(explanation.unitId(), by, today())) {
            throw new NotAllowed("review.explanation.headOnly");
        }
        Checks checks =
                new Checks().text(draft.causes(), "causes", LONGEST).atMost(draft.remedies(), "remedies", LONGEST);
        draft.tasks().forEach((task, words) -> checks.atMost(words, "tasks[" + task + "]", LONGEST_OF_TASK));
        checks.orThrow();
        if (!answerable(explanation)) {
            throw new Refused("review.explanation.notOwed");
        }
        if (seen != null && seen != explanation.version()) {
            throw new Stale(seen, explanation.version());
        }
        rows.answer(
                explanation.id(),
                String.valueOf(draft.causes()).strip(),
                draft.remedies() == null || draft.remedies().isBlank()
                        ? null
                        : draft.remedies().strip(),
                by.accountId(),
                clock.instant());
        rows.words(explanation, draft.tasks());
        audit.record(by.actor(), event(explanation, "PeriodExplained"));
        processes.complete(code, "Task_ExplainPeriod", by.username(), Map.of());
        allIn(explanation);
    }

    /** Its day is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markLate(String code) {
        UnitExplanation explanation = locked(code);
        if (explanation.owed()) {
            rows.late(explanation.id(), clock.instant());
            audit.record(Actor.SYSTEM, event(explanation, "PeriodExplanationLate"));
        }
    }

    /** The consolidation goes on without it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String code) {
        UnitExplanation explanation = locked(code);
        if (explanation.owed()) {
            rows.close(explanation.id(), clock.instant());
            audit.record(Actor.SYSTEM, event(explanation, "PeriodNotExplained"));
            allIn(explanation);
        }
    }

    /** What is published says who explained; nobody does afterwards, even before the last day to do so. */
    private boolean answerable(UnitExplanation explanation) {
        return explanation.owed()
                && periods.find(PeriodCodes.ofExplanation(explanation.code()))
                        .filter(period -> period.state() != PeriodState.PUBLISHED)
                        .isPresent();
    }

    /** The period is locked first: the events of all its units are one chain, and their timers fire together. */
    private UnitExplanation locked(String code) {
        String period = PeriodCodes.ofExplanation(code);
        periods.lock(period).orElseThrow(() -> new NotFound(code));
        return rows.lock(code).orElseThrow(() -> new NotFound(code));
    }

    private void allIn(UnitExplanation explanation) {
        String period = explanation.period();
        ReviewPeriod locked = periods.lock(period).orElseThrow(() -> new NotFound(period));
        if (locked.state() == PeriodState.EXPLAINING && !rows.anyOwed(locked.id())) {
            processes.send(period, "Message_ExplanationsIn", Actor.SYSTEM.username());
        }
    }

    private static AuditEntry event(UnitExplanation explanation, String type) {
        return new AuditEntry(
                explanation.provinceId(), "REVIEW", explanation.period(), type, Map.of("unit", explanation.unitName()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
    }
}
