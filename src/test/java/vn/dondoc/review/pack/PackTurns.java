package vn.dondoc.review.pack;

import org.springframework.stereotype.Component;

/** Works on a pack where a test wants it to go on. */
@Component
public class PackTurns {

    private static final String WORKER = "test";

    private final PackJobs jobs;
    private final PackMaking making;

    PackTurns(PackJobs jobs, PackMaking making) {
        this.jobs = jobs;
        this.making = making;
    }

    /** Makes the first step of the latest pack of a period. */
    public void begin(long period) {
        making.step(jobs.take(WORKER, jobs.latest(period).orElseThrow().id()).orElseThrow(), WORKER);
    }

    /** Makes the others. */
    public void end(long period) {
        making.finish(jobs.latest(period).orElseThrow(), WORKER);
    }
}
