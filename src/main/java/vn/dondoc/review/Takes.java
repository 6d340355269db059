package vn.dondoc.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;

/**
 * The live tasks of a running period. Where they are few they are judged at once. Where they are more than
 * {@link ReviewPolicy#liveAtOnce()}, what was judged up to {@link ReviewPolicy#liveFor()} ago is shown, with the time at
 * which it was; older, it is shown once more while it is taken anew, so that nobody waits but the first.
 */
@Component
class Takes {

    /** Shown to nobody any more: so long after it somebody may still open a row of a page of then. */
    private static final Duration KEPT = Duration.ofHours(1);

    /**
     * So many take or wait for what another takes. Each holds a second connection beside that of the page, of which more
     * at once would leave none for the one for whom they wait.
     */
    private static final int AT_ONCE = 4;

    private static final Logger log = LoggerFactory.getLogger(Takes.class);

    private final TakeRows rows;
    private final Judgements judgements;
    private final ReviewPolicy policy;
    private final TransactionTemplate own;
    private final TaskExecutor background;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Set<Taken> renewed = ConcurrentHashMap.newKeySet();

    /** What is taken anew. */
    private record Taken(long province, ReportingPeriod period) {}

    Takes(
            TakeRows rows,
            Judgements judgements,
            ReviewPolicy policy,
            PlatformTransactionManager transactions,
            @Qualifier("applicationTaskExecutor") TaskExecutor background,
            Clock clock) {
        this.rows = rows;
        this.judgements = judgements;
        this.policy = policy;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.background = background;
        this.clock = clock;
    }

    /** What a viewer of this province is shown of the period. */
    JudgedTasks of(ReportingPeriod period, Viewer viewer) {
        Judgement judgement = judgements.live(period);
        long province = viewer.province();
        Instant now = clock.instant();
        Optional<JudgedTasks> latest =
                rows.latest(province, period.from(), judgement.judgedOn()).map(JudgedTasks.class::cast);
        if (latest.isEmpty() || latest.get().asOf().isBefore(now.minus(KEPT))) {
            return rows.moreThan(policy.liveAtOnce(), province, period, judgement.judgedOn())
                    ? inTurn(province, judgement, now).or(() -> latest).orElse(judgement)
                    : judgement;
        }
        if (latest.get().asOf().isBefore(now.minus(policy.liveFor()))) {
            renew(province, judgement);
        }
        return latest.get();
    }

    /** Nothing where too many wait already: they see what there is, or have it judged for themselves. */
    private Optional<JudgedTasks> inTurn(long province, Judgement judgement, Instant asked) {
        if (!turns.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(take(province, judgement, asked));
        } finally {
            turns.release();
        }
    }

    /** However many look meanwhile, one takes it anew. */
    private void renew(long province, Judgement judgement) {
        Taken taken = new Taken(province, judgement.period());
        if (renewed.add(taken)) {
            try {
                background.execute(() -> renew(taken, judgement));
            } catch (TaskRejectedException stopping) {
                renewed.remove(taken);
            }
        }
    }

    private void renew(Taken taken, Judgement judgement) {
        try {
            take(taken.province(), judgement, clock.instant());
        } catch (RuntimeException failed) {
            log.error("The figures of {} could not be taken anew", taken, failed);
        } finally {
            renewed.remove(taken);
        }
    }

    /** Of two at once the later waits, and takes what the other took. */
    private TakenTasks take(long province, Judgement judgement, Instant asked) {
        return own.execute(status -> {
            rows.lock(province, judgement.period().from(), judgement.judgedOn());
            return rows.latest(province, judgement.period().from(), judgement.judgedOn())
                    .filter(there -> !there.asOf().isBefore(asked.minus(policy.liveFor())))
                    .orElseGet(() -> {
                        rows.forget(clock.instant().minus(KEPT));
                        return rows.take(province, judgement, clock.instant());
                    });
        });
    }
}
