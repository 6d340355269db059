package vn.dondoc.reminder;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.chasing.Addressed;
import vn.dondoc.chasing.StepTaken;

/** Tells the people to whom a step of the escalation ladder is addressed; of a vacant place the people of the unit. */
@Component
class ChasingNews {

    private final Notices notices;
    private final DigestReaders readers;

    ChasingNews(Notices notices, DigestReaders readers) {
        this.notices = notices;
        this.readers = readers;
    }

    @EventListener
    void on(StepTaken taken) {
        List<Long> people = new ArrayList<>(taken.persons());
        for (Addressed one : taken.to()) {
            if (one.personId() == null) {
                people.addAll(readers.ofUnit(one.unitId()));
            }
        }
        List<String> arguments =
                List.of(String.valueOf(taken.days()), taken.expiresOn().toString(), String.valueOf(taken.step()));
        notices.tellAll(people, Urgency.ESCALATION, taken.task(), taken.day(), arguments);
    }
}
