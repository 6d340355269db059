package vn.dondoc.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two job executors, as of two programs, that compete for the timers of one database. */
@Component
public class TwoExecutors {

    private final JobExecutor own;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    TwoExecutors(JobExecutor own, ProcessEngine engine, JdbcClient jdbc) {
        this.own = own;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** The timers that other tests have left stay as they are until {@link #letGo()}. */
    public void holdWhatIsThere() {
        jdbc.sql("update engine.act_ru_job set suspension_state_ = 2 where suspension_state_ = 1")
                .update();
    }

    public void letGo() {
        jdbc.sql("update engine.act_ru_job set suspension_state_ = 1 where suspension_state_ = 2")
                .update();
    }

    /** Both fire what is due until there is no more to do, for a minute at most. */
    public void fireUntil(BooleanSupplier done) {
        List<JobExecutor> nodes = List.of(own, another());
        nodes.forEach(JobExecutor::start);
        try {
            await().atMost(Duration.ofMinutes(1)).until(done::getAsBoolean);
        } finally {
            nodes.forEach(JobExecutor::shutdown);
        }
    }

    /** As a second program would have it, with a lock owner and threads of its own. */
    private JobExecutor another() {
        var second = new DefaultJobExecutor();
        second.setMaxJobsPerAcquisition(own.getMaxJobsPerAcquisition());
        second.setQueueSize(own.getMaxJobsPerAcquisition());
        second.setRejectedJobsHandler(own.getRejectedJobsHandler());
        second.registerProcessEngine((ProcessEngineImpl) engine);
        return second;
    }
}
