package vn.dondoc.chasing;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;

/** Asked and called by the timers of {@code TaskChasing.bpmn}. */
@Component
public class ChasingTimers {

    private final Chasing chasing;
    private final ChasingFollowing following;

    ChasingTimers(Chasing chasing, ChasingFollowing following) {
        this.chasing = chasing;
        this.following = following;
    }

    public String expired(String subject) {
        return at(chasing.expiredAt(Chasing.task(subject)));
    }

    public String step(String subject, int step) {
        return at(chasing.stepAt(Chasing.task(subject), step));
    }

    /** A timer that fires before its hour, as when a holiday was added meanwhile, is set again. */
    public void take(String subject, int step) {
        String task = Chasing.task(subject);
        chasing.takeDue(task);
        if (chasing.isAhead(task, step)) {
            following.anew(task);
        }
    }

    private static String at(LocalDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(Zones.VIETNAM));
    }
}
