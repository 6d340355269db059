package vn.dondoc.review.pack;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.PeriodPublished;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.review.Reviews;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;

/**
 * The packs of frozen periods. Until the publication a pack is made of the words of the day; the published one is kept
 * and never made again. The whole is for those who see the province: office, leaders and inspection.
 */
@Service
public class Packs {

    private final Reviews reviews;
    private final ReviewPeriods periods;
    private final PackJobs jobs;
    private final PackMaking making;
    private final FrozenRows frozen;
    private final PackPolicy policy;
    private final TransactionOperations transactions;

    Packs(
            Reviews reviews,
            ReviewPeriods periods,
            PackJobs jobs,
            PackMaking making,
            FrozenRows frozen,
            PackPolicy policy,
            TransactionOperations transactions) {
        this.reviews = reviews;
        this.periods = periods;
        this.jobs = jobs;
        this.making = making;
        this.frozen = frozen;
        this.policy = policy;
        this.transactions = transactions;
    }

    /**
     * How the pack of a period stands.
     *
     * @param ready whether its files can be had at once, made of the words of today
     * @param published whether they are the published ones
     * @param job the latest making, or null where there was none
     */
    public record Standing(
            boolean ready, boolean published, @Nullable PackJob job) {

        public boolean running() {
            return job != null && job.running();
        }

        public boolean failed() {
            return !ready && job != null && job.failed();
        }

        /** It was made once, and words have changed since. */
        public boolean outdated() {
            return !published && !ready && job != null && job.outcome() == PackJob.Outcome.MADE;
        }
    }

    public boolean mayRead(Viewer viewer) {
        return viewer.seesProvince();
    }

    /** The office and the leaders have it made. */
    public boolean mayMake(Viewer viewer) {
        return viewer.role().isOffice() || viewer.role() == Role.LEADER;
    }

    /**
     * @throws NotFound where the viewer's province has no such period
     * @throws NotAllowed for those who do not see the province
     * @throws Refused while its figures are not frozen
     */
    public Standing standing(String code, Viewer viewer) {
        return standing(readable(code, viewer));
    }

    private Standing standing(ReviewPeriod period) {
        PackJob job = jobs.latest(period.id()).orElse(null);
        if (period.publishedAt() != null) {
            return new Standing(jobs.isStored(period.id()), true, job);
        }
        return new Standing(made(period).isPresent(), false, job);
    }

    private Optional<PackJob> made(ReviewPeriod period) {
        return jobs.latestMade(period.id(), frozen.basis(period));
    }

    /** Has it made in the background; where it is being made, or failed, that goes on. */
    public void ask(String code, Viewer by) {
        ReviewPeriod period = makeable(code, by);
        if (!standing(period).ready()) {
            ask(period, by.accountId());
        }
    }

    private void ask(ReviewPeriod period, @Nullable Long by) {
        PackJob last = jobs.latest(period.id()).orElse(null);
        if (last != null && last.failed() && jobs.again(last.id())) {
            jobs.dropPapers(last.id());
        } else {
            jobs.add(period.id(), by, making.steps(period));
        }
    }

    /** @throws Refused where none is being made */
    public void cancel(String code, Viewer by) {
        if (!jobs.cancel(makeable(code, by).id())) {
            throw new Refused("review.pack.notMaking");
        }
    }

    /**
     * A file of the pack. A small pack that is not there is made while the reader waits.
     *
     * @return nothing while a big one is being made
     */
    public Optional<PackFile> document(String code, PackFormat format, Viewer viewer) {
        ReviewPeriod period = readable(code, viewer);
        Optional<byte[]> there = content(period, format);
        if (there.isEmpty()) {
            ask(period, viewer.accountId());
            if (frozen.tasks(period.id()) <= policy.atOnceTasks()) {
                makeNow(period);
                there = content(period, format);
            }
        }
        return there.map(content -> new PackFile(period.code(), format, content, DigestUtils.sha256Hex(content)));
    }

    private Optional<byte[]> content(ReviewPeriod period, PackFormat format) {
        return period.publishedAt() != null
                ? jobs.stored(period.id(), format)
                : made(period).flatMap(job -> jobs.draft(job.id(), format.name()));
    }

    private void makeNow(ReviewPeriod period) {
        String worker = UUID.randomUUID().toString();
        jobs.latest(period.id())
                .filter(PackJob::running)
                .flatMap(job -> jobs.take(worker, job.id()))
                .ifPresent(job -> making.finish(job, worker));
    }

    /** What is published is kept; a draft under way is of no more use. */
    @EventListener
    void keep(PeriodPublished published) {
        ReviewPeriod period = periods.get(published.code());
        jobs.cancel(period.id());
        jobs.add(period.id(), null, making.steps(period));
    }

    /** Published periods that have no pack, as after a restore, get one. */
    void catchUp() {
        for (String code : jobs.publishedWithout()) {
            transactions.executeWithoutResult(status -> ask(periods.get(code), null));
        }
    }

    private ReviewPeriod makeable(String code, Viewer viewer) {
        reviews.period(code, viewer);
        if (!mayMake(viewer)) {
            throw new NotAllowed("review.pack.officeOnly");
        }
        return readable(code, viewer);
    }

    private ReviewPeriod readable(String code, Viewer viewer) {
        reviews.period(code, viewer);
        if (!mayRead(viewer)) {
            throw new NotAllowed("review.pack.provinceOnly");
        }
        return reviews.frozen(code).orElseThrow(() -> new Refused("review.pack.notFrozen"));
    }

    static Instant frozenAt(ReviewPeriod period) {
        return Objects.requireNonNull(period.frozenAt());
    }
}
