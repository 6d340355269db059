package vn.dondoc.receipt;

import org.springframework.stereotype.Component;

/** Asked by the timer of {@code Receipt.bpmn}. */
@Component
public class ReceiptDates {

    private final ReceiptCourse course;

    ReceiptDates(ReceiptCourse course) {
        this.course = course;
    }

    public String over(String key) {
        return course.over(key);
    }
}
