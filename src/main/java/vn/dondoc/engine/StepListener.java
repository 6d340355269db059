package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the program about every user task that opens or closes, in the same transaction. */
@Component
class StepListener extends AbstractBpmnParseListener implements TaskListener {

    private final ApplicationEventPublisher events;

    StepListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        events.publishEvent(EVENTNAME_CREATE.equals(task.getEventName()) ? opened(task) : closed(task));
    }

    private static StepOpened opened(DelegateTask task) {
        return new StepOpened(process(task), businessKey(task), task.getTaskDefinitionKey(), task.getId());
    }

    private static StepClosed closed(DelegateTask task) {
        boolean completed = EVENTNAME_COMPLETE.equals(task.getEventName());
        return new StepClosed(
                process(task), businessKey(task), task.getTaskDefinitionKey(), task.getId(), completed, person());
    }

    private static String process(DelegateTask task) {
        return ((TaskEntity) task).getProcessDefinition().getKey();
    }

    private static String businessKey(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    private static @Nullable String person() {
        Authentication authentication = Context.getCommandContext().getAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
