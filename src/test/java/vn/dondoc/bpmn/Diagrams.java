package vn.dondoc.bpmn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The diagrams that the program deploys. */
final class Diagrams {

    private Diagrams() {}

    static List<Path> all() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    /** A process that breaks nearly every rule, to prove that the checks can fail. */
    static String broken() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    id="Definitions_Broken" targetNamespace="http://dondoc.vn/bpmn">
                  <bpmn:process id="SomethingElse">
                    <bpmn:startEvent id="Start_Nothing" />
                    <bpmn:serviceTask id="Activity_13h4s1i" name="Gọi dịch vụ"
                        camunda:delegateExpression="${noSuchBean}" />
                    <bpmn:userTask id="Task_Unlabelled" />
                    <bpmn:exclusiveGateway id="Gateway_Fork" name="Đạt?" />
                    <bpmn:scriptTask id="Task_Script" name="Chạy mã" scriptFormat="groovy">
                      <bpmn:script>1</bpmn:script>
                    </bpmn:scriptTask>
                    <bpmn:intermediateCatchEvent id="Event_Wait" name="Chờ">
                      <bpmn:timerEventDefinition id="Wait_Timer">
                        <bpmn:timeDuration>P1D</bpmn:timeDuration>
                      </bpmn:timerEventDefinition>
                    </bpmn:intermediateCatchEvent>
                    <bpmn:sequenceFlow id="Flow_Begin" sourceRef="Start_Nothing" targetRef="Gateway_Fork" />
                    <bpmn:sequenceFlow id="Flow_One" sourceRef="Gateway_Fork" targetRef="Activity_13h4s1i" />
                    <bpmn:sequenceFlow id="Flow_Two" sourceRef="Gateway_Fork" targetRef="Task_Unlabelled" />
                  </bpmn:process>
                  <bpmndi:BPMNDiagram id="Diagram_Broken">
                    <bpmndi:BPMNPlane id="Plane_Broken" bpmnElement="SomethingElse">
                      <bpmndi:BPMNShape id="Gateway_Fork_di" bpmnElement="Gateway_Fork">
                        <dc:Bounds x="0" y="0" width="50" height="50" />
                      </bpmndi:BPMNShape>
                      <bpmndi:BPMNShape id="Task_Unlabelled_di" bpmnElement="Task_Unlabelled">
                        <dc:Bounds x="40" y="10" width="100" height="80" />
                      </bpmndi:BPMNShape>
                    </bpmndi:BPMNPlane>
                  </bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """;
    }
}
