package vn.dondoc.task.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dondoc.task.Expiries;

/** Lets open tasks follow a calendar that was changed: at the start, which brings a new year's table, and every night. */
@Component
class CalendarFollowing implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CalendarFollowing.class);

    private final Expiries expiries;
    private final boolean scheduled;

    CalendarFollowing(Expiries expiries, @Value("${dondoc.calendar.followed:true}") boolean scheduled) {
        this.expiries = expiries;
        this.scheduled = scheduled;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        follow();
    }

    @Scheduled(cron = "0 20 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void follow() {
        int all = 0;
        for (int some = 1; scheduled && some > 0; all += some) {
            some = expiries.follow();
        }
        if (all > 0) {
            log.info("{} tasks expire on another day now, as the calendar has changed", all);
        }
    }
}
