package vn.dondoc.part;

import org.springframework.stereotype.Component;

/** Asked by the timer of {@code TaskPart.bpmn}. */
@Component
public class PartDates {

    private final PartCourse course;

    PartDates(PartCourse course) {
        this.course = course;
    }

    public String late(String key) {
        return course.late(key);
    }
}
