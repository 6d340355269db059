package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DondocTest;

/** The end of a month in small: two job executors compete for the same due timers, and each fires once. */
@DondocTest
class MonthEndTest {

    private static final int TIMERS = 200;

    @Autowired
    MonthEnd monthEnd;

    @Autowired
    JobExecutor own;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    /** The timers that other tests have left stay as they are. */
    @BeforeEach
    void holdWhatIsThere() {
        jdbc.sql("update engine.act_ru_job set suspension_state_ = 2 where suspension_state_ = 1")
                .update();
    }

    @AfterEach
    void letGo() {
        jdbc.sql("update engine.act_ru_job set suspension_state_ = 1 where suspension_state_ = 2")
                .update();
    }

    @Test
    void twoExecutorsFireEveryTimerOnce() {
        MonthEnd.Tasks tasks = monthEnd.prepare(TIMERS, 4);
        assertThat(monthEnd.due(tasks)).isEqualTo(TIMERS);

        drain(tasks, List.of(own, another()));

        assertThat(monthEnd.wrong(tasks)).isEmpty();
        assertThat(monthEnd.failed(tasks)).isZero();
    }

    private void drain(MonthEnd.Tasks tasks, List<JobExecutor> nodes) {
        nodes.forEach(JobExecutor::start);
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> monthEnd.due(tasks) == 0);
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
