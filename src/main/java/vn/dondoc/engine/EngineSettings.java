package vn.dondoc.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobExecutor whether timers fire by themselves; tests fire them by hand
 * @param resources pattern of the diagrams to deploy
 */
@ConfigurationProperties("dondoc.engine")
record EngineSettings(
        @DefaultValue("true") boolean jobExecutor,
        @DefaultValue("classpath*:bpmn/*.bpmn") String resources) {}
