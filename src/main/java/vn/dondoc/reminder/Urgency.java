package vn.dondoc.reminder;

import java.util.Set;
import org.springframework.stereotype.Component;

/** What is urgent enough for a text message: what has just become overdue, and steps of the escalation ladder. */
@Component
class Urgency {

    /** The kind of notice by which a step of the ladder is told. */
    static final String ESCALATION = "EscalationStep";

    private static final Set<String> CHASING = Set.of(ESCALATION);

    /** Whether notices of the kind press for something that is late. */
    boolean chases(String kind) {
        return CHASING.contains(kind);
    }

    boolean isUrgent(DigestLine line) {
        return line.section() == Section.OVERDUE || line.section() == Section.NEWS && chases(line.reason());
    }
}
