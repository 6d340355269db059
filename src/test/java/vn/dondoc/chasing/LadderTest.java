package vn.dondoc.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.WorkingDays;

/** The ladder by itself, by example. */
class LadderTest {

    private static final WorkingDays PLAIN = WorkingDays.of(List.of());
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Ladder ladder = new ChasingPolicy("07:30", null).steps();

    @Test
    void climbsAfterOneSevenFifteenAndThirtyWorkingDays() {
        assertThat(days(false)).containsExactly("2026-11-23", "2026-12-01", "2026-12-11", "2027-01-01");
    }

    @Test
    void climbsFasterForAStarredTask() {
        assertThat(days(true)).containsExactly("2026-11-23", "2026-11-25", "2026-12-01", "2026-12-11");
    }

    @Test
    void nothingIsDueBeforeItsHour() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertThat(ladder.due(FRIDAY, false, Set.of(), monday.atTime(7, 29), PLAIN))
                .isEmpty();
        assertThat(ladder.due(FRIDAY, false, Set.of(), monday.atTime(7, 30), PLAIN))
                .containsExactly(1);
    }

    @Test
    void whatWasMissedIsDueInItsOrder() {
        LocalDateTime late = LocalDate.of(2026, 12, 11).atTime(9, 0);
        assertThat(ladder.due(FRIDAY, false, Set.of(2), late, PLAIN)).containsExactly(1, 3);
    }

    @Test
    void aLadderThatDoesNotClimbIsRefused() {
        List<Rung> flat = new ArrayList<>(ladder.rungs());
        flat.set(2, new Rung(7, 7, List.of(Rank.LEADER), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(flat, LocalTime.NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder(ladder.rungs().subList(0, 3), LocalTime.NOON));
    }

    @Test
    void aLadderOnWhichAStarredTaskClimbsLaterIsRefused() {
        List<Rung> slow = new ArrayList<>(ladder.rungs());
        slow.set(3, new Rung(30, 31, List.of(Rank.LEADER), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(slow, LocalTime.NOON));
    }

    private List<String> days(boolean fast) {
        return IntStream.rangeClosed(1, Ladder.STEPS)
                .mapToObj(step -> ladder.day(step, FRIDAY, fast, PLAIN).toString())
                .toList();
    }
}
