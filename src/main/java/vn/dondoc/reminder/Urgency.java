package vn.dondoc.reminder;

import org.springframework.stereotype.Component;

/** What is urgent enough for a text message: what has just become overdue, and steps of the escalation ladder. */
@Component
class Urgency {

    boolean isUrgent(DigestLine line) {
        return line.section() == Section.OVERDUE
                || line.section() == Section.NEWS && line.reason().equals(Notices.ESCALATION);
    }
}
