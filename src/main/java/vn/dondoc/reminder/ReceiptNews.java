package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;
import vn.dondoc.receipt.ReceiptLate;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskState;

/** Tells the head of a lead unit that a task was not answered in time; once it is, nobody is told again. */
@Component
class ReceiptNews {

    private static final String KIND = "ReceiptLate";

    private final Notices notices;
    private final DigestReaders readers;
    private final Clock clock;

    ReceiptNews(Notices notices, DigestReaders readers, Clock clock) {
        this.notices = notices;
        this.readers = readers;
        this.clock = clock;
    }

    @EventListener
    void on(ReceiptLate late) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        List<Long> heads = readers.headsOf(late.leadUnitId(), today);
        notices.tellAll(
                heads.isEmpty() ? readers.ofUnit(late.leadUnitId()) : heads, KIND, late.task(), today, List.of());
    }

    @EventListener
    void on(TaskChanged changed) {
        if (changed.state() != TaskState.ISSUED) {
            notices.settled(KIND, changed.task());
        }
    }
}
