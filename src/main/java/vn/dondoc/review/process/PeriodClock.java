package vn.dondoc.review.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dondoc.review.ReviewPeriods;

/** Has the next periods created: at the start, and then by the hour. Any number of programs may do it at once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PeriodClock implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(PeriodClock.class);
    private static final long HOUR = 3_600_000;

    private final ReviewPeriods periods;
    private final boolean scheduled;

    PeriodClock(ReviewPeriods periods, @Value("${dondoc.review.scheduled:true}") boolean scheduled) {
        this.periods = periods;
        this.scheduled = scheduled;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        hourly();
    }

    @Scheduled(initialDelay = HOUR, fixedDelay = HOUR)
    void hourly() {
        if (scheduled) {
            int created = periods.createAhead().size();
            if (created > 0) {
                log.info("{} periods of review were created", created);
            }
        }
    }
}
