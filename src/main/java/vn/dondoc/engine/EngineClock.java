package vn.dondoc.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * The engine's clock, which is one for the whole program. Only the demonstration sets it, before the program is ready,
 * so that the steps it plays are told with the times at which they are said to have happened.
 */
@Component
public class EngineClock {

    /** Runs the work as if it happened at that instant. */
    public void at(Instant instant, Runnable work) {
        ClockUtil.setCurrentTime(Date.from(instant));
        try {
            work.run();
        } finally {
            ClockUtil.reset();
        }
    }
}
