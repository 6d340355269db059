package vn.dondoc.engine;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the diagrams at the start; those that are already there unchanged keep their version. */
@Component
class DiagramDeployment {

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final EngineSettings settings;

    DiagramDeployment(RepositoryService repository, ResourcePatternResolver resources, EngineSettings settings) {
        this.repository = repository;
        this.resources = resources;
        this.settings = settings;
    }

    @PostConstruct
    void deploy() throws IOException {
        Resource[] diagrams = resources.getResources(settings.resources());
        if (diagrams.length == 0) {
            return;
        }
        var deployment = repository.createDeployment().name("dondoc").enableDuplicateFiltering(true);
        for (Resource diagram : diagrams) {
            add(deployment, diagram);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Resource diagram) throws IOException {
        try (InputStream content = diagram.getInputStream()) {
            // without the folder, so that a jar and a checkout give the same name
            deployment.addInputStream(Objects.requireNonNull(diagram.getFilename()), content);
        }
    }
}
