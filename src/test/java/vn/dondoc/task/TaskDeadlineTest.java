package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dondoc.rule.Refused;

/** When the date of a task can be moved, and that the first one is kept. */
class TaskDeadlineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"2026-12-18, 2026-12-18", "2026-12-19, 2026-12-21", "2026-11-10, 2026-11-10"})
    void movesInBothDirections(LocalDate due, LocalDate expires) {
        Task task = dated(TaskState.IN_PROGRESS);
        task.moveDeadline(due, expires);
        assertThat(task.dueDate()).isEqualTo(due);
        assertThat(task.expiresOn()).isEqualTo(expires);
        assertThat(task.originalDueDate()).isEqualTo(FIRST);
    }

    @Test
    void keepsTheFirstDateHoweverOftenItMoves() {
        Task task = dated(TaskState.RETURNED);
        task.moveDeadline(FIRST.plusDays(10), FIRST.plusDays(10));
        task.moveDeadline(FIRST.plusDays(5), FIRST.plusDays(5));
        task.moveDeadline(FIRST, FIRST);
        assertThat(task.originalDueDate()).isEqualTo(FIRST);
        assertThat(task.dueDate()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void isHeldByASubmissionAndByTheEnd(TaskState state) {
        Task task = dated(state);
        if (state.isFinal() || state == TaskState.SUBMITTED) {
            refused(
                    () -> task.moveDeadline(FIRST.plusDays(1), FIRST.plusDays(1)),
                    state.isFinal() ? "task.alreadyFinished" : "task.dateHeldBySubmission");
            assertThat(task.dueDate()).isEqualTo(FIRST);
        } else {
            task.moveDeadline(FIRST.plusDays(1), FIRST.plusDays(1));
            assertThat(task.dueDate()).isEqualTo(FIRST.plusDays(1));
        }
    }

    @Test
    void refusesWhatChangesNothing() {
        refused(() -> dated(TaskState.IN_PROGRESS).moveDeadline(FIRST, FIRST), "task.sameDate");
    }

    @Test
    void givesADateOnceToWhatHasNone() {
        Task task = task(Due.none(LocalDate.of(2027, 1, 15)), null);
        refused(() -> task.moveDeadline(FIRST, FIRST), "task.noDateToMove");
        task.fixDeadline(FIRST, FIRST);
        assertThat(task.originalDueDate()).isEqualTo(FIRST);
        assertThat(task.dueDate()).isEqualTo(FIRST);
        refused(() -> task.fixDeadline(FIRST.plusDays(1), FIRST.plusDays(1)), "task.dateFixedAlready");
    }

    private static void refused(Runnable act, String rule) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.rule())
                .isEqualTo(rule));
    }

    private static Task dated(TaskState state) {
        Task task = task(Due.fixed(FIRST), FIRST);
        ReflectionTestUtils.setField(task, "state", state);
        return task;
    }

    private static Task task(Due due, @Nullable LocalDate expires) {
        TaskOrder order = new TaskOrder(
                "NA-2026-001.01",
                1,
                1,
                "NA-2026-001",
                1,
                3,
                7,
                List.of(),
                "t",
                "t",
                Nature.SPECIFIC,
                Force.REQUIRE,
                null,
                null,
                null,
                due,
                false,
                LocalDate.of(2026, 11, 1));
        return Task.issue(order, expires, Instant.EPOCH, "");
    }
}
