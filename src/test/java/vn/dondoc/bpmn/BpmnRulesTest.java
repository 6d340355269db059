package vn.dondoc.bpmn;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** Our own rules for diagrams: names, labels, settings and a drawing that can be read. */
class BpmnRulesTest {

    @ParameterizedTest
    @MethodSource("vn.dondoc.bpmn.Diagrams#all")
    void diagramKeepsTheRules(Path diagram) {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());

        assertThat(BpmnRules.findings(diagram.getFileName().toString(), model, beans()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.dondoc.bpmn.Diagrams#all")
    void drawingCanBeRead(Path diagram) {
        assertThat(BpmnLayout.findings(Bpmn.readModelFromFile(diagram.toFile())))
                .isEmpty();
    }

    @Test
    void brokenRulesAreReported() {
        assertThat(BpmnRules.findings("Broken.bpmn", broken(), Set.of("someBean")))
                .contains(
                        "SomethingElse must be the name of Broken.bpmn",
                        "SomethingElse must be executable",
                        "SomethingElse needs historyTimeToLive",
                        "Activity_13h4s1i must be Task_ and English words",
                        "Event_Wait must be Timer_ and English words",
                        "Start_Nothing needs a label",
                        "Task_Unlabelled needs a label",
                        "Flow_One needs a label",
                        "Activity_13h4s1i names no existing bean: ${noSuchBean}",
                        "Task_Script must not be a script");
    }

    @Test
    void existingBeanIsAccepted() {
        assertThat(BpmnRules.findings("Broken.bpmn", broken(), Set.of("noSuchBean")))
                .noneMatch(finding -> finding.contains("existing bean"));
    }

    @Test
    void faultsOfTheDrawingAreReported() {
        assertThat(BpmnLayout.findings(broken()))
                .contains(
                        "Gateway_Fork overlaps Task_Unlabelled", "Start_Nothing has no shape", "Flow_One has no edge");
    }

    @Test
    void lineAndLabelUnderAShapeAreReported() {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("bpmn/DirectiveTask.bpmn"));
        BpmnShape moved = model.getModelElementById("Task_DecideRefusal_di");
        moved.getBounds().setX(600);

        assertThat(BpmnLayout.findings(model))
                .contains(
                        "Flow_RefusalRecalled runs through Task_DecideRefusal",
                        "The label of Gateway_RefusalDecision collides with Task_DecideRefusal");
    }

    private static BpmnModelInstance broken() {
        return Bpmn.readModelFromStream(
                new ByteArrayInputStream(Diagrams.broken().getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<String> beans() {
        var names = AnnotationBeanNameGenerator.INSTANCE;
        var registry = new SimpleBeanDefinitionRegistry();
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("vn.dondoc").stream()
                        .map(bean -> names.generateBeanName(bean, registry))
                        .collect(toSet());
    }
}
