package vn.dondoc.explanation;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an explanation may take, all in working days.
 *
 * @param workingDays from the question to the answer, unless another day is set
 * @param againWorkingDays from an answer sent back to the next one
 * @param remindAfter after the date, the unit's head is reminded
 * @param overdueAfter after the date, it is noted as overdue
 * @param time of the day in Vietnam at which this happens
 */
@ConfigurationProperties("dondoc.policy.explanation")
record ExplanationPolicy(
        @DefaultValue("3") int workingDays,
        @DefaultValue("2") int againWorkingDays,
        @DefaultValue("1") int remindAfter,
        @DefaultValue("2") int overdueAfter,
        @DefaultValue("07:30") String time) {

    LocalTime at() {
        return LocalTime.parse(time);
    }
}
