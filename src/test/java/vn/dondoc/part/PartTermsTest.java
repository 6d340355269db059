package vn.dondoc.part;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.rule.Invalid;

/** A part is due ahead of now and before its task, as long as the task lies ahead. */
class PartTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2031, 3, 20);

    @Test
    void liesBetweenTodayAndTheTask() {
        assertThatCode(() -> PartTerms.check(TODAY, DUE, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> PartTerms.check(DUE.minusDays(1), DUE, TODAY)).doesNotThrowAnyException();
        refused(TODAY.minusDays(1), DUE, "part.past");
        refused(DUE, DUE, "part.notEarlier");
        refused(DUE.plusDays(1), DUE, "part.notEarlier");
    }

    @Test
    void ofALateTaskOrOneWithoutADateAnyDayAheadWillDo() {
        assertThatCode(() -> PartTerms.check(TODAY.plusDays(5), TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> PartTerms.check(TODAY.plusDays(5), TODAY.minusDays(9), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> PartTerms.check(TODAY.plusYears(1), null, TODAY)).doesNotThrowAnyException();
        refused(TODAY.minusDays(1), null, "part.past");
    }

    private static void refused(LocalDate due, LocalDate taskDue, String rule) {
        assertThatThrownBy(() -> PartTerms.check(due, taskDue, TODAY))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(rule);
    }
}
