package vn.dondoc.review;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** From the frozen figures to their publication: the office consolidates, the leader accepts or sends it back. */
@Service
@Transactional
public class Publication {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_VERDICT = 4_000;

    private final PeriodRows rows;
    private final Reviewers reviewers;
    private final Processes processes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            PeriodRows rows,
            Reviewers reviewers,
            Processes processes,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reviewers = reviewers;
        this.processes = processes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The period with its report, or nothing while its figures are live.
     *
     * @throws NotAllowed for a unit before the report is published
     */
    @Transactional(readOnly = true)
    public Optional<ReviewPeriod> report(String code, Viewer viewer) {
        Optional<ReviewPeriod> period = rows.frozen(code, viewer.province());
        if (!viewer.seesProvince() && period.filter(Publication::isUnpublished).isPresent()) {
            throw new NotAllowed("review.notPublished");
        }
        return period;
    }

    private static boolean isUnpublished(ReviewPeriod period) {
        return period.state() != PeriodState.PUBLISHED;
    }

    public boolean mayConsolidate(ReviewPeriod period, Viewer viewer) {
        return period.state() == PeriodState.CONSOLIDATING && consolidates(period, viewer);
    }

    /** Whether a leader of the province, or whoever stands in for one today, decides on the report now. */
    public boolean mayReview(ReviewPeriod period, Viewer viewer) {
        return period.state() == PeriodState.REVIEWING
                && reviewers.of(period.provinceId(), viewer).isPresent();
    }

    private static boolean consolidates(ReviewPeriod period, Viewer viewer) {
        return viewer.province() == period.provinceId() && viewer.role().isOffice();
    }

    /** The explanations are in or their time is over, or the leader sent the report back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ready(String code) {
        ReviewPeriod period = locked(code);
        if (period.state() == PeriodState.EXPLAINING || period.state() == PeriodState.REVIEWING) {
            rows.state(period.id(), PeriodState.CONSOLIDATING);
        }
    }

    /**
     * The office hands its report to the leader.
     *
     * @throws NotAllowed for anybody but the office of the province
     */
    public void consolidate(String code, @Nullable String text, Viewer by) {
        consolidate(code, text, null, by);
    }

    /**
     * The same by somebody who saw a version of the period.
     *
     * @throws Stale where it has gone on since
     */
    public void consolidate(String code, @Nullable String text, @Nullable Long seen, Viewer by) {
        ReviewPeriod period = seen(code, by);
        if (!consolidates(period, by)) {
            throw new NotAllowed("review.officeOnly");
        }
        new Checks().text(text, "consolidation", LONGEST).orThrow();
        require(period, PeriodState.CONSOLIDATING, "review.notToConsolidate");
        requireSeen(period, seen);
        rows.consolidated(period.id(), String.valueOf(text).strip(), by.accountId(), clock.instant());
        tell(by.actor(), period, "PeriodConsolidated", Map.of());
        processes.complete(code, "Task_Consolidate", by.username(), Map.of());
    }

    /** The leader agrees that the figures are published. */
    public void accept(String code, @Nullable String verdict, Viewer by) {
        accept(code, verdict, null, by);
    }

    /** The same by somebody who saw a version of the period: another report than the one that was read is not accepted. */
    public void accept(String code, @Nullable String verdict, @Nullable Long seen, Viewer by) {
        review(code, verdict, true, seen, by);
    }

    /** The leader wants the report done again. */
    public void sendBack(String code, @Nullable String reason, Viewer by) {
        sendBack(code, reason, null, by);
    }

    /** The same by somebody who saw a version of the period. */
    public void sendBack(String code, @Nullable String reason, @Nullable Long seen, Viewer by) {
        review(code, reason, false, seen, by);
    }

    private void review(String code, @Nullable String words, boolean accepted, @Nullable Long seen, Viewer by) {
        ReviewPeriod period = seen(code, by);
        Reviewers.Right right =
                reviewers.of(period.provinceId(), by).orElseThrow(() -> new NotAllowed("review.leaderOnly"));
        String said = words == null ? "" : words.strip();
        new Checks()
                .that(accepted || !said.isEmpty(), "verdict", "required")
                .atMost(said, "verdict", LONGEST_VERDICT)
                .orThrow();
        require(period, PeriodState.REVIEWING, "review.notToReview");
        requireSeen(period, seen);
        rows.reviewed(period.id(), said, by.accountId(), clock.instant());
        Map<String, String> detail =
                right.inStead() == null ? Map.of("words", said) : Map.of("words", said, "for", right.inStead());
        tell(by.actor(), period, accepted ? "PeriodAccepted" : "PeriodReturned", detail);
        processes.complete(code, "Task_ReviewPeriod", by.username(), Map.of("reviewAccepted", accepted));
    }

    /** Published figures are read by whoever may read them, and nothing about the period changes any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(String code) {
        ReviewPeriod period = locked(code);
        if (period.state() == PeriodState.REVIEWING) {
            rows.publish(period.id(), clock.instant());
            tell(Actor.SYSTEM, period, "PeriodPublished", Map.of());
            events.publishEvent(new PeriodPublished(code));
        }
    }

    private ReviewPeriod seen(String code, Viewer by) {
        ReviewPeriod period = locked(code);
        if (by.provinceId() == null || by.province() != period.provinceId()) {
            throw new NotFound(code);
        }
        return period;
    }

    private ReviewPeriod locked(String code) {
        return rows.lock(code).orElseThrow(() -> new NotFound(code));
    }

    private static void requireSeen(ReviewPeriod period, @Nullable Long seen) {
        if (seen != null && seen != period.version()) {
            throw new Stale(seen, period.version());
        }
    }

    private static void require(ReviewPeriod period, PeriodState state, String refusal) {
        if (period.state() != state) {
            throw new Refused(refusal);
        }
    }

    private void tell(Actor by, ReviewPeriod period, String type, Map<String, String> detail) {
        audit.record(by, new AuditEntry(period.provinceId(), "REVIEW", period.code(), type, detail));
    }
}
