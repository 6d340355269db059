package vn.dondoc.demonstration;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demonstration, once, where it is wanted. */
@Component
@ConditionalOnBooleanProperty("dondoc.demo")
class DemonstrationLoading implements ApplicationRunner {

    private final DemonstrationUnits units;

    DemonstrationLoading(DemonstrationUnits units) {
        this.units = units;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        units.load();
    }
}
