package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;

/** Which command each state allows, and where it leads: one table, and everything that is not in it is refused. */
class TaskRulesTest {

    private static final Moment LEAD = new Moment(1, Instant.parse("2026-11-20T03:00:00Z"), LocalDate.of(2026, 11, 20));
    private static final Moment OFFICE =
            new Moment(2, Instant.parse("2026-11-23T03:00:00Z"), LocalDate.of(2026, 11, 23));

    private static final Map<String, Consumer<Task>> COMMANDS = Map.of(
            "acknowledge", task -> task.acknowledge(LEAD),
            "decline", Task::decline,
            "insist", Task::insist,
            "reassign", task -> task.reassignTo(8),
            "assign", task -> task.assignTo(5),
            "progress", task -> task.progress(30, LEAD),
            "submit", task -> task.submit(Product.NONE, LEAD),
            "confirm", task -> task.confirm(Grade.GOOD, OFFICE),
            "return", task -> task.returnForRework(30, OFFICE),
            "recall", Task::recall);

    private static final Map<String, TaskState> OUTCOMES = Map.of(
            "acknowledge", TaskState.ACKNOWLEDGED,
            "decline", TaskState.DECLINED,
            "insist", TaskState.IN_PROGRESS,
            "reassign", TaskState.ISSUED,
            "assign", TaskState.IN_PROGRESS,
            "progress", TaskState.IN_PROGRESS,
            "submit", TaskState.SUBMITTED,
            "confirm", TaskState.CONFIRMED,
            "return", TaskState.RETURNED,
            "recall", TaskState.RECALLED);

    private static final Set<String> WORK = Set.of("assign", "progress", "submit", "recall");

    private static final Map<TaskState, Set<String>> ALLOWED = Map.of(
            TaskState.ISSUED, Set.of("acknowledge", "decline", "recall"),
            TaskState.ACKNOWLEDGED, WORK,
            TaskState.DECLINED, Set.of("insist", "reassign", "recall"),
            TaskState.IN_PROGRESS, WORK,
            TaskState.SUBMITTED, Set.of("confirm", "return", "recall"),
            TaskState.RETURNED, WORK,
            TaskState.SUSPENDED, Set.of("recall"));

    static Stream<Arguments> everyStateAndCommand() {
        return EnumSet.allOf(TaskState.class).stream()
                .flatMap(state -> COMMANDS.keySet().stream().sorted().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndCommand")
    void allowsWhatTheTableSays(TaskState state, String command) {
        Task task = in(state, Nature.SPECIFIC);
        if (ALLOWED.getOrDefault(state, Set.of()).contains(command)) {
            COMMANDS.get(command).accept(task);
            assertThat(task.state()).isEqualTo(OUTCOMES.get(command));
        } else {
            assertThatThrownBy(() -> COMMANDS.get(command).accept(task)).isInstanceOf(Refused.class);
            assertThat(task.state()).isEqualTo(state);
        }
    }

    @Test
    void judgesOnTimeByTheDayOfTheClaim() {
        Task task = in(TaskState.IN_PROGRESS, Nature.SPECIFIC);
        task.submit(Product.NONE, LEAD);
        task.confirm(Grade.GOOD, OFFICE);

        assertThat(task.finishedOn()).isEqualTo(LEAD.day());
        assertThat(task.percent()).isEqualTo(100);
    }

    @Test
    void takesBackThePercentageOfAReturnedClaim() {
        Task task = in(TaskState.IN_PROGRESS, Nature.SPECIFIC);
        task.submit(Product.NONE, LEAD);
        task.returnForRework(60, OFFICE);

        assertThat(task.percent()).isEqualTo(60);
        assertThat(task.returnedCount()).isEqualTo(1);
        assertThat(task.finishedOn()).isNull();
    }

    @Test
    void wantsAnotherPersonToConfirmOrReturn() {
        Task task = in(TaskState.IN_PROGRESS, Nature.SPECIFIC);
        task.submit(Product.NONE, LEAD);

        assertThatThrownBy(() -> task.confirm(null, LEAD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> task.returnForRework(0, LEAD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void wantsTheProductOfAProductTaskAndOfNoOther() {
        List<Product> proofs = List.of(
                Product.document("1/QĐ", LEAD.day(), null),
                Product.of(null, null, null, java.math.BigDecimal.ONE, "km", null),
                Product.of(null, null, null, null, null, 7L));
        for (Product proof : proofs) {
            Task task = in(TaskState.IN_PROGRESS, Nature.PRODUCT);
            task.submit(proof, LEAD);
            assertThat(task.state()).isEqualTo(TaskState.SUBMITTED);
        }
        for (Product none : List.of(Product.NONE, Product.of("1/QĐ", null, "Chỉ có số", null, null, null))) {
            assertThatThrownBy(() -> in(TaskState.IN_PROGRESS, Nature.PRODUCT).submit(none, LEAD))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void goesToAnotherUnitWithoutItsAssignee() {
        Task task = in(TaskState.DECLINED, Nature.SPECIFIC);
        ReflectionTestUtils.setField(task, "assigneeId", 5L);

        assertThatThrownBy(() -> task.reassignTo(7)).isInstanceOf(Refused.class);
        task.reassignTo(8);

        assertThat(task.leadUnitId()).isEqualTo(8);
        assertThat(task.assigneeId()).isNull();
    }

    private static Task in(TaskState state, Nature nature) {
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
                nature,
                Force.REQUIRE,
                null,
                null,
                null,
                Due.fixed(LocalDate.of(2026, 11, 22)),
                false,
                LocalDate.of(2026, 11, 1));
        Task task = Task.issue(order, LocalDate.of(2026, 11, 23), Instant.EPOCH, "");
        ReflectionTestUtils.setField(task, "state", state);
        return task;
    }
}
