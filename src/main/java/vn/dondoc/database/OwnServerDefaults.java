package vn.dondoc.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * With its own server the program is a trial on one machine: it shows the demonstration and listens on this machine
 * only. With an external server neither. Every other source of settings overrides both.
 */
class OwnServerDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean external = StringUtils.hasText(environment.getProperty("dondoc.db.url"));
        Map<String, Object> defaults = external
                ? Map.of("dondoc.demo", "false")
                : Map.of("dondoc.demo", "true", "server.address", "127.0.0.1");
        environment.getPropertySources().addLast(new MapPropertySource("own server defaults", defaults));
    }
}
