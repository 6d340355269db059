package vn.dondoc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history where a process stands and how it came there. */
@Component
class Diagrams {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    Diagrams(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    Optional<LiveDiagram> of(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::diagram);
    }

    private LiveDiagram diagram(HistoricProcessInstance process) {
        return new LiveDiagram(
                process.getProcessDefinitionKey(),
                xml(process.getProcessDefinitionId()),
                active(process),
                done(process.getId()));
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> active(HistoricProcessInstance process) {
        return process.getEndTime() == null ? runtime.getActiveActivityIds(process.getId()) : List.of();
    }

    private List<DoneStep> done(String process) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> !step.isCanceled())
                .map(Diagrams::doneStep)
                .toList();
    }

    private static DoneStep doneStep(HistoricActivityInstance step) {
        return new DoneStep(
                step.getActivityId(), step.getAssignee(), step.getEndTime().toInstant());
    }
}
