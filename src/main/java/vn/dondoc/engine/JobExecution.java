package vn.dondoc.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets timers fire once the program is complete, and stops them before anything else stops. */
@Component
@ConditionalOnBooleanProperty(name = "dondoc.engine.job-executor", matchIfMissing = true)
class JobExecution implements SmartLifecycle {

    private final JobExecutor jobs;

    JobExecution(JobExecutor jobs, ProcessEngine registered) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }
}
