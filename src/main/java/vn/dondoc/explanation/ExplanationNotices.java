package vn.dondoc.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.explanation.ExplanationMoved.What;
import vn.dondoc.reminder.Notices;

/** Tells the unit's head, and the deputy of the day, what is to be explained and what was decided on it. */
@Component
class ExplanationNotices {

    private static final Map<What, String> KINDS = Map.of(
            What.ASKED, "ExplanationAsked",
            What.RETURNED, "ExplanationReturned",
            What.ACCEPTED, "ExplanationAccepted",
            What.REMINDED, "ExplanationReminded",
            What.OVERDUE, "ExplanationOverdue");

    private final Notices notices;
    private final Clock clock;

    ExplanationNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(ExplanationMoved moved) {
        String kind = KINDS.get(moved.what());
        if (kind != null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            notices.tellAll(
                    moved.to(),
                    kind,
                    moved.code(),
                    today,
                    List.of(moved.expiresOn().toString()));
        }
    }
}
