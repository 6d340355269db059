package vn.dondoc.review.pack;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the packs that are asked for, one at a time, on each node in a thread of its own. */
@Component
class PackWorker {

    private static final long POLL = 2_000;
    private static final long BEAT = 20_000;

    private final String name = UUID.randomUUID().toString();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "review-pack");
        worker.setDaemon(true);
        return worker;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;
    private final PackJobs jobs;
    private final PackMaking making;
    private final Packs packs;
    private final boolean scheduled;

    PackWorker(
            PackJobs jobs,
            PackMaking making,
            Packs packs,
            @Value("${dondoc.review.scheduled:true}") boolean scheduled) {
        this.jobs = jobs;
        this.making = making;
        this.packs = packs;
        this.scheduled = scheduled;
    }

    @Scheduled(initialDelay = POLL, fixedDelay = POLL)
    void look() {
        if (scheduled && !stopping && busy.compareAndSet(false, true)) {
            thread.execute(this::work);
        }
    }

    /** A long step says nothing by itself. */
    @Scheduled(initialDelay = BEAT, fixedDelay = BEAT)
    void renew() {
        if (busy.get()) {
            jobs.renew(name);
        }
    }

    private void work() {
        try {
            packs.catchUp();
            jobs.take(name).ifPresent(job -> {
                boolean more = true;
                while (more && !stopping) {
                    more = making.step(job, name);
                }
            });
        } finally {
            busy.set(false);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        thread.shutdown();
        if (busy.get()) {
            jobs.release(name);
        }
    }
}
