package vn.dondoc.chasing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.reminder.Notices;

/**
 * Tells those to whom a step is addressed and their deputies of the day, of a vacant place the people of the unit, in
 * the transaction that takes it.
 */
@Component
class StepNotices {

    private final Notices notices;

    StepNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(StepTaken taken) {
        List<String> arguments =
                List.of(String.valueOf(taken.days()), taken.expiresOn().toString(), String.valueOf(taken.step()));
        notices.tellAll(taken.persons(), Notices.ESCALATION, taken.task(), taken.day(), arguments);
        taken.to().stream()
                .filter(one -> one.personId() == null)
                .forEach(vacant ->
                        notices.tellUnit(vacant.unitId(), Notices.ESCALATION, taken.task(), taken.day(), arguments));
    }
}
