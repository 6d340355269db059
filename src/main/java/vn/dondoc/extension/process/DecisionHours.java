package vn.dondoc.extension.process;

import org.springframework.stereotype.Component;
import vn.dondoc.extension.ExtensionCourse;

/** Asked by the timer of {@code Extension.bpmn}. */
@Component
public class DecisionHours {

    private final ExtensionCourse course;

    DecisionHours(ExtensionCourse course) {
        this.course = course;
    }

    /** When the decision on a request is chased. */
    public String chased(String key) {
        return course.chasedAt(key);
    }
}
