package vn.dondoc.chasing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.reminder.Notices;

/** Tells those to whom a step is addressed, and their deputies of the day, in the transaction that takes it. */
@Component
class StepNotices {

    private final Notices notices;

    StepNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(StepTaken taken) {
        notices.tellAll(
                taken.persons(),
                "ChasingStep" + taken.step(),
                taken.task(),
                taken.day(),
                List.of(String.valueOf(taken.days()), taken.expiresOn().toString()));
    }
}
