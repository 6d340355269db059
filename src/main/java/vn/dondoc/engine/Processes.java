package vn.dondoc.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the other modules may ask of the process engine. A process is known by its business key, which is our code of a
 * session, task, review or petition. Everything happens in the caller's transaction.
 */
@Service
@Transactional
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineCommands commands;
    private final Diagrams diagrams;

    Processes(RuntimeService runtime, TaskService tasks, EngineCommands commands, Diagrams diagrams) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.commands = commands;
        this.diagrams = diagrams;
    }

    public void start(String process, String businessKey) {
        startAll(process, List.of(businessKey));
    }

    /** Starts one process for each key and writes them all at once. */
    public void startAll(String process, List<String> businessKeys) {
        commands.together(() -> businessKeys.forEach(key -> runtime.startProcessInstanceByKey(process, key)));
    }

    /**
     * Starts one process for each key in the middle of its diagram, for data brought in that stands there already.
     *
     * @param step id of the user task or event that opens at once
     */
    public void startAllAt(String process, List<String> businessKeys, String step) {
        commands.together(() -> businessKeys.forEach(key -> runtime.createProcessInstanceByKey(process)
                .businessKey(key)
                .startBeforeActivity(step)
                .execute()));
    }

    /**
     * Completes the open user task with this id.
     *
     * @param by the person who did it, shown beside the step in the diagram
     * @param answers what the next gateways ask; not kept
     * @throws StepNotOpen if the process does not wait there
     */
    public void complete(String businessKey, String step, String by, Map<String, Object> answers) {
        Task task = open(businessKey, step);
        if (!commands.stillOpen(task.getId())) {
            throw new StepNotOpen(businessKey, step);
        }
        try {
            commands.as(by, () -> {
                // a command of its own, or the history would not show the person
                tasks.setAssignee(task.getId(), by);
                tasks.complete(task.getId(), transientVariables(answers));
            });
        } catch (OptimisticLockingException somebodyWasFaster) {
            throw new StepNotOpen(businessKey, step, somebodyWasFaster);
        }
    }

    private Task open(String businessKey, String step) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(step).list().stream()
                .findFirst()
                .orElseThrow(() -> new StepNotOpen(businessKey, step));
    }

    private static VariableMap transientVariables(Map<String, Object> answers) {
        VariableMap variables = Variables.createVariables();
        answers.forEach((name, answer) -> variables.putValueTyped(name, Variables.untypedValue(answer, true)));
        return variables;
    }

    /**
     * Hands a message to the process that waits for it.
     *
     * @throws StepNotOpen if it does not wait for this message
     */
    public void send(String businessKey, String message, String by) {
        send(businessKey, message, by, Map.of());
    }

    /**
     * The same with what the next gateways ask; not kept.
     *
     * @throws StepNotOpen if it does not wait for this message
     */
    public void send(String businessKey, String message, String by, Map<String, Object> answers) {
        try {
            commands.as(by, () -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(transientVariables(answers))
                    .correlate());
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException e) {
            throw new StepNotOpen(businessKey, message, e);
        }
    }

    /** Ids of the user tasks that wait for a person. */
    @Transactional(readOnly = true)
    public List<String> openSteps(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** The diagram of the latest process with this key, running or ended. */
    @Transactional(readOnly = true)
    public Optional<LiveDiagram> diagram(String businessKey) {
        return diagrams.of(businessKey);
    }

    /** Whether a process with this key still runs. */
    @Transactional(readOnly = true)
    public boolean live(String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }
}
