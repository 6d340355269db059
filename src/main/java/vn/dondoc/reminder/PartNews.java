package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;
import vn.dondoc.part.PartChased;
import vn.dondoc.part.PartLate;

/** Tells who owes a part of a task that it is late, or that the lead unit urges it. */
@Component
class PartNews {

    private final Notices notices;
    private final DigestReaders readers;
    private final Clock clock;

    PartNews(Notices notices, DigestReaders readers, Clock clock) {
        this.notices = notices;
        this.readers = readers;
        this.clock = clock;
    }

    @EventListener
    void on(PartLate late) {
        tell("PartLate", late.task(), late.part(), late.unitId(), late.personId());
    }

    @EventListener
    void on(PartChased chased) {
        tell("PartChased", chased.task(), chased.part(), chased.unitId(), chased.personId());
    }

    private void tell(String kind, String task, int part, long unit, @Nullable Long person) {
        List<Long> people = person == null ? readers.ofUnit(unit) : List.of(person);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        notices.tellAll(people, kind, task + "~P" + part, today, List.of());
    }
}
