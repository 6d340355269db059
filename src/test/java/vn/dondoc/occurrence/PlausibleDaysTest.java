package vn.dondoc.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;

/** A day in another age is a slip, whoever sends it. */
class PlausibleDaysTest extends DueKindsDesk {

    private static final LocalDate FAR = LocalDate.of(999_999_999, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(-999_999_999, 1, 1);

    @Autowired
    DateReviews reviews;

    @Autowired
    AwaitedEvents awaited;

    @Test
    void noTaskIsDueInAnotherAge() {
        String task =
                fixture.task().due(Due.none(LocalDate.now(clock).plusDays(30))).issue();
        refused("due", () -> reviews.decide(task, ReviewDecision.SET_DATE, null, FAR, "Đã rõ", office()));
    }

    @Test
    void noEventHappenedInAnotherAge() {
        String task = fixture.task()
                .due(new Due(
                        DueKind.ON_EVENT,
                        null,
                        null,
                        null,
                        "sau khi được giao vốn",
                        LocalDate.now(clock).plusDays(30)))
                .issue();
        refused("on", () -> record(task, LONG_AGO, LocalDate.now(clock).plusDays(30)));
        refused("due", () -> record(task, LocalDate.now(clock), FAR));
    }

    private void record(String task, LocalDate on, LocalDate due) {
        awaited.record(task, new Happening(on, due, null, "Đã giao vốn", null), office());
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.errors())
                .extracting(FieldError::field, FieldError::error)
                .containsExactly(tuple(field, "date.YEAR")));
    }
}
