package vn.dondoc.chasing.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.dondoc.chasing.Chasing;

/**
 * Lets tasks that are older than the ladder be chased from now on, some hundred in each transaction. Once done there is
 * nothing to catch up with; two programs that start at once share the work.
 */
@Component
class ChasingCatchUp implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ChasingCatchUp.class);

    private final Chasing chasing;

    ChasingCatchUp(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int all = 0;
        for (int some = chasing.catchUp(); some > 0; some = chasing.catchUp()) {
            all += some;
        }
        if (all > 0) {
            log.info("{} tasks are chased from now on", all);
        }
    }
}
