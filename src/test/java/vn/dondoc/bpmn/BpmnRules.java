package vn.dondoc.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What we ask of names, labels and settings in a diagram; bpmnlint knows nothing of these. */
final class BpmnRules {

    private static final Pattern WHOLE_ID = Pattern.compile("[A-Z][A-Za-z]*_[A-Z][A-Za-z]+");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final String fileName;
    private final BpmnModelInstance model;
    private final Set<String> beans;
    private final List<String> findings = new ArrayList<>();

    private BpmnRules(String fileName, BpmnModelInstance model, Set<String> beans) {
        this.fileName = fileName;
        this.model = model;
        this.beans = beans;
    }

    /** One sentence for each broken rule. */
    static List<String> findings(String fileName, BpmnModelInstance model, Set<String> beans) {
        BpmnRules rules = new BpmnRules(fileName, model, beans);
        rules.checkProcess();
        rules.checkIds();
        rules.checkLabels();
        rules.checkDelegates();
        rules.checkScripts();
        return rules.findings;
    }

    private void checkProcess() {
        Collection<Process> processes = all(Process.class);
        report(processes.size() != 1, fileName, "must hold exactly one process");
        for (Process process : processes) {
            report(!fileName.equals(process.getId() + ".bpmn"), process.getId(), "must be the name of " + fileName);
            report(!process.isExecutable(), process.getId(), "must be executable");
            report(process.getCamundaHistoryTimeToLiveString() == null, process.getId(), "needs historyTimeToLive");
        }
    }

    private void checkIds() {
        for (FlowElement element : all(FlowElement.class)) {
            checkId(element, prefix(element));
        }
        all(Message.class).forEach(message -> checkId(message, "Message_"));
    }

    private void checkId(BaseElement element, String prefix) {
        boolean fits = element.getId().startsWith(prefix)
                && WHOLE_ID.matcher(element.getId()).matches();
        report(!fits, element.getId(), "must be " + prefix + " and English words");
    }

    private static String prefix(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "Flow_";
        }
        if (element instanceof Gateway) {
            return "Gateway_";
        }
        if (element instanceof SubProcess subProcess) {
            return subProcess.triggeredByEvent() ? "EventSubProcess_" : "SubProcess_";
        }
        if (element instanceof Activity) {
            return "Task_";
        }
        return eventPrefix(element);
    }

    private static String eventPrefix(FlowElement event) {
        if (event instanceof EndEvent) {
            return "End_";
        }
        if (isTimer(event)) {
            return "Timer_";
        }
        return event instanceof StartEvent && event.getParentElement() instanceof Process ? "Start_" : "Event_";
    }

    private static boolean isTimer(FlowElement event) {
        return event instanceof CatchEvent catching
                && catching.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private void checkLabels() {
        all(Activity.class).forEach(this::checkLabel);
        all(Event.class).forEach(this::checkLabel); // timers too: they are events
        all(Gateway.class).stream().filter(BpmnRules::splits).forEach(this::checkLabel);
        all(ExclusiveGateway.class).stream()
                .filter(BpmnRules::splits)
                .flatMap(gateway -> outgoing(gateway).stream())
                .forEach(this::checkLabel);
    }

    private static boolean splits(FlowNode node) {
        return outgoing(node).size() > 1;
    }

    private static List<SequenceFlow> outgoing(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().equals(node))
                .toList();
    }

    private void checkLabel(FlowElement element) {
        report(element.getName() == null || element.getName().isBlank(), element.getId(), "needs a label");
    }

    private void checkDelegates() {
        for (BaseElement element : all(BaseElement.class)) {
            checkBean(element, camunda(element, "delegateExpression"));
            report(camunda(element, "class") != null, element.getId(), "must name a bean, not a class");
        }
    }

    private void checkBean(BaseElement element, String expression) {
        if (expression != null) {
            Matcher bean = BEAN.matcher(expression);
            boolean exists = bean.matches() && beans.contains(bean.group(1));
            report(!exists, element.getId(), "names no existing bean: " + expression);
        }
    }

    private static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    private void checkScripts() {
        all(ScriptTask.class).forEach(task -> report(true, task.getId(), "must not be a script"));
        int scripts = all(Script.class).size() + all(CamundaScript.class).size();
        report(scripts > 0, fileName, "must not hold scripts");
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void report(boolean broken, String where, String rule) {
        if (broken) {
            findings.add(where + " " + rule);
        }
    }
}
