package vn.dondoc.engine;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the modules catch up one after the other, in the background of a program that has started. What is not done when
 * the program stops, or fails, is left for the next start.
 */
@Component("backgroundCatchingUp")
class CatchingUp implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(CatchingUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<CatchUp> modules;
    private final Thread worker = new Thread(this::all, "catching-up");
    private volatile boolean stopping;

    CatchingUp(List<CatchUp> modules) {
        this.modules = modules;
        worker.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (worker.getState() == Thread.State.NEW) {
            worker.start();
        }
    }

    private void all() {
        modules.forEach(this::finish);
    }

    private void finish(CatchUp module) {
        int all = 0;
        try {
            for (int some = next(module); some > 0; some = next(module)) {
                all += some;
            }
        } catch (RuntimeException failure) {
            log.error("Not all {} could be caught up with; the next start goes on", module.what(), failure);
        }
        if (all > 0) {
            log.info("Caught up with {} {}", all, module.what());
        }
    }

    private int next(CatchUp module) {
        return stopping ? 0 : module.some();
    }

    /** The transaction that runs is finished, no other begins. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.join(PATIENCE.toMillis());
    }
}
