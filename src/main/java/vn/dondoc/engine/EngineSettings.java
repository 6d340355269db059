package vn.dondoc.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobExecutor whether timers fire by themselves; tests fire them by hand
 * @param threads how many timers fire at once
 * @param atOnce how many due timers are locked in one go
 * @param queue how many locked timers wait for a thread
 * @param resources pattern of the diagrams to deploy
 */
@ConfigurationProperties("dondoc.engine")
record EngineSettings(
        @DefaultValue("true") boolean jobExecutor,
        @DefaultValue("3") int threads,
        @DefaultValue("200") int atOnce,
        @DefaultValue("300") int queue,
        @DefaultValue("classpath*:bpmn/*.bpmn") String resources) {}
