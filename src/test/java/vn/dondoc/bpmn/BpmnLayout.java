package vn.dondoc.bpmn;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Whether a diagram can be read: everything drawn, nothing over anything else, no line through a shape. */
final class BpmnLayout {

    private final BpmnModelInstance model;
    private final Map<FlowNode, Rectangle2D> shapes = new LinkedHashMap<>();
    private final Map<SequenceFlow, List<Line2D>> lines = new LinkedHashMap<>();
    private final Map<String, Rectangle2D> labels = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    private BpmnLayout(BpmnModelInstance model) {
        this.model = model;
        model.getModelElementsByType(BpmnShape.class).forEach(this::read);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::read);
    }

    /** One sentence for each fault of the drawing. */
    static List<String> findings(BpmnModelInstance model) {
        BpmnLayout layout = new BpmnLayout(model);
        layout.checkComplete();
        layout.checkShapes();
        layout.checkLines();
        layout.checkLabels();
        return layout.findings;
    }

    private void read(BpmnShape shape) {
        if (shape.getBpmnElement() instanceof FlowNode node) {
            shapes.put(node, rectangle(shape.getBounds()));
            readLabel(node.getId(), shape.getBpmnLabel());
        }
    }

    private void read(BpmnEdge edge) {
        if (edge.getBpmnElement() instanceof SequenceFlow flow) {
            lines.put(flow, segments(List.copyOf(edge.getWaypoints())));
            readLabel(flow.getId(), edge.getBpmnLabel());
        }
    }

    private void readLabel(String id, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(id, rectangle(label.getBounds()));
        }
    }

    private void checkComplete() {
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !shapes.containsKey(node))
                .forEach(node -> findings.add(node.getId() + " has no shape"));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !lines.containsKey(flow))
                .forEach(flow -> findings.add(flow.getId() + " has no edge"));
    }

    private void checkShapes() {
        List<FlowNode> nodes = List.copyOf(shapes.keySet());
        for (int i = 0; i < nodes.size(); i++) {
            for (FlowNode other : nodes.subList(i + 1, nodes.size())) {
                if (!belongTogether(nodes.get(i), other)
                        && shapes.get(nodes.get(i)).intersects(shapes.get(other))) {
                    findings.add(nodes.get(i).getId() + " overlaps " + other.getId());
                }
            }
        }
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return contains(one, other) || contains(other, one) || attached(one, other) || attached(other, one);
    }

    private static boolean contains(FlowNode outer, FlowNode inner) {
        return outer instanceof SubProcess subProcess
                && subProcess.getFlowElements().contains(inner);
    }

    private static boolean attached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary && host.equals(boundary.getAttachedTo());
    }

    private void checkLines() {
        lines.forEach((flow, segments) -> shapes.forEach((node, shape) -> {
            boolean own = node.equals(flow.getSource()) || node.equals(flow.getTarget());
            boolean around = node instanceof SubProcess subProcess
                    && subProcess.getFlowElements().contains(flow);
            if (!own && !around && segments.stream().anyMatch(shape::intersectsLine)) {
                findings.add(flow.getId() + " runs through " + node.getId());
            }
        }));
    }

    private void checkLabels() {
        List<String> ids = List.copyOf(labels.keySet());
        for (int i = 0; i < ids.size(); i++) {
            Rectangle2D label = labels.get(ids.get(i));
            for (String other : ids.subList(i + 1, ids.size())) {
                reportLabel(label.intersects(labels.get(other)), ids.get(i), "the label of " + other);
            }
            checkLabel(ids.get(i), label);
        }
    }

    private void checkLabel(String id, Rectangle2D label) {
        shapes.forEach((node, shape) ->
                reportLabel(!(node instanceof SubProcess) && shape.intersects(label), id, node.getId()));
        lines.forEach((flow, segments) ->
                reportLabel(segments.stream().anyMatch(label::intersectsLine), id, "the line of " + flow.getId()));
    }

    private void reportLabel(boolean collides, String id, String with) {
        if (collides) {
            findings.add("The label of " + id + " collides with " + with);
        }
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> segments(List<Waypoint> points) {
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return segments;
    }
}
