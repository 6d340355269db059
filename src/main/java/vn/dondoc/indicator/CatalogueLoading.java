package vn.dondoc.indicator;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives every province without a catalogue the starting one, at each start. */
@Component
@Order
class CatalogueLoading implements ApplicationRunner {

    private final StartingCatalogue starting;

    CatalogueLoading(StartingCatalogue starting) {
        this.starting = starting;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        starting.fillEmpty();
    }
}
