package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.support.DondocTest;

@DondocTest
@RecordApplicationEvents
@TestPropertySource(properties = "dondoc.engine.resources=classpath:diagrams/*.bpmn")
class ProcessesTest {

    @Autowired
    Processes processes;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    DiagramDeployment deployment;

    @Autowired
    RepositoryService repository;

    final String key = "NA-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        units.load();
        processes.start("Sample", key);
    }

    /** The office of a province owes the steps of the sample, so that the inbox can take them. */
    @TestConfiguration
    static class SampleOwner {

        @Bean
        Obligations sampleObligations(Units units) {
            return new Obligations() {

                @Override
                public String process() {
                    return "Sample";
                }

                @Override
                public Obligation of(String subject, String step) {
                    Unit office = units.byShortName("nghean.office").orElseThrow();
                    return new Obligation(office.provinceId(), office.id(), null, subject, null);
                }
            };
        }
    }

    @Test
    void tellsThatAStepOpened() {
        assertThat(processes.openSteps(key)).containsExactly("Task_SubmitResult");
        assertThat(events.stream(StepOpened.class)).singleElement().satisfies(opened -> {
            assertThat(opened.process()).isEqualTo("Sample");
            assertThat(opened.businessKey()).isEqualTo(key);
            assertThat(opened.step()).isEqualTo("Task_SubmitResult");
        });
    }

    @Test
    void tellsOnceThatAStepWasCompletedAndByWhom() {
        processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());

        String opened =
                events.stream(StepOpened.class).findFirst().orElseThrow().workItemId();
        assertThat(events.stream(StepClosed.class))
                .containsExactly(new StepClosed("Sample", key, "Task_SubmitResult", opened, true, "nghean.sct2"));
        assertThat(processes.openSteps(key)).containsExactly("Task_ConfirmResult");
    }

    @Test
    void followsTheAnswersAndForgetsThem() {
        processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());
        processes.complete(key, "Task_ConfirmResult", "nghean.office", Map.of("accepted", false));
        assertThat(processes.openSteps(key)).containsExactly("Task_SubmitResult");
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("accepted")
                        .count())
                .isZero();

        processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());
        processes.complete(key, "Task_ConfirmResult", "nghean.office", Map.of("accepted", true));
        assertThat(processes.live(key)).isFalse();
    }

    @Test
    void refusesAStepThatIsNotOpen() {
        assertThatThrownBy(() -> processes.complete(key, "Task_ConfirmResult", "nghean.office", Map.of()))
                .isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> processes.send(key, "SampleRecalled", "nghean.office"))
                .isInstanceOf(StepNotOpen.class);
    }

    @Test
    void aMessageTakesTheOpenStepAway() {
        processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());
        processes.send(key, "SampleRecalled", "nghean.office");

        assertThat(processes.live(key)).isFalse();
        assertThat(events.stream(StepClosed.class)).last().satisfies(closed -> {
            assertThat(closed.step()).isEqualTo("Task_ConfirmResult");
            assertThat(closed.completed()).isFalse();
            assertThat(closed.by()).isEqualTo("nghean.office");
        });
    }

    @Test
    void aTimerFiredByHandOpensItsStep() {
        String timer = management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId())
                .singleResult()
                .getId();
        management.executeJob(timer);

        assertThat(processes.openSteps(key)).containsExactly("Task_SubmitResult", "Task_Urge");
    }

    @Test
    void showsWhereTheProcessStandsAndWhoDidWhat() {
        processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());

        LiveDiagram diagram = processes.diagram(key).orElseThrow();
        assertThat(diagram.process()).isEqualTo("Sample");
        assertThat(diagram.xml()).contains("Task_SubmitResult", "Trình kết quả");
        assertThat(diagram.active()).containsExactly("Task_ConfirmResult");
        assertThat(diagram.done())
                .extracting(DoneStep::step, DoneStep::by)
                .containsExactly(tuple("Event_SampleOpened", null), tuple("Task_SubmitResult", "nghean.sct2"));
    }

    @Test
    void keepsTheDiagramOfAnEndedProcess() {
        processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());
        processes.complete(key, "Task_ConfirmResult", "nghean.office", Map.of("accepted", true));

        LiveDiagram diagram = processes.diagram(key).orElseThrow();
        assertThat(diagram.active()).isEmpty();
        assertThat(diagram.done()).extracting(DoneStep::step).contains("Event_SampleConfirmed");
    }

    @Test
    void knowsNothingOfAnUnknownKey() {
        assertThat(processes.diagram("NA-unknown")).isEmpty();
        assertThat(processes.live("NA-unknown")).isFalse();
        assertThat(processes.openSteps("NA-unknown")).isEmpty();
    }

    @Test
    void livesAndDiesWithTheTransactionOfTheCaller() {
        transaction.executeWithoutResult(status -> {
            processes.startAll("Sample", List.of(key + "-1", key + "-2"));
            assertThat(processes.live(key + "-1")).isTrue();
            status.setRollbackOnly();
        });
        assertThat(processes.live(key + "-1")).isFalse();
        assertThat(processes.live(key + "-2")).isFalse();
    }

    @Test
    void startsManyAtOnce() {
        List<String> keys = IntStream.range(0, 50).mapToObj(i -> key + "-" + i).toList();
        processes.startAll("Sample", keys);
        assertThat(keys).allMatch(processes::live);
    }

    @Test
    void keepsTheVersionOfAnUnchangedDiagram() throws Exception {
        long versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("Sample")
                .count();
        deployment.deploy();
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("Sample")
                        .count())
                .isEqualTo(versions);
    }

    @RepeatedTest(20)
    void onlyOneOfTwoCompletesTheStep() throws Exception {
        var both = new CyclicBarrier(2);
        Callable<Boolean> complete = () -> {
            both.await();
            try {
                processes.complete(key, "Task_SubmitResult", "nghean.sct2", Map.of());
                return true;
            } catch (StepNotOpen somebodyWasFaster) {
                return false;
            }
        };
        var people = Executors.newFixedThreadPool(2);
        try {
            var first = people.submit(complete);
            var second = people.submit(complete);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
        assertThat(processes.openSteps(key)).containsExactly("Task_ConfirmResult");
    }
}
