package vn.dondoc.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fires the timers of a process whose time has come by {@link EngineClock}. Only the demonstration asks, whose past is
 * played before the program's own execution of jobs begins.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    PastTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    public void fire(String businessKey) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(process -> due(process).stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> due(String process) {
        return management.createJobQuery().processInstanceId(process).timers().list().stream()
                .filter(job -> !job.getDuedate().after(ClockUtil.getCurrentTime()))
                .toList();
    }
}
