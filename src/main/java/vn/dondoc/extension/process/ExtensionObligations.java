package vn.dondoc.extension.process;

import org.springframework.stereotype.Component;
import vn.dondoc.extension.DecisionDuty;
import vn.dondoc.extension.ExtensionCourse;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The assigning side owes the decision on a request. */
@Component
class ExtensionObligations implements Obligations {

    private final DecisionDuty duty;

    ExtensionObligations(DecisionDuty duty) {
        this.duty = duty;
    }

    @Override
    public String process() {
        return ExtensionCourse.PROCESS;
    }

    @Override
    public Obligation of(String subject, String step) {
        return duty.owed(subject);
    }
}
