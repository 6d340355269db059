package vn.dondoc.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.WorkingDays;

/** The ladder by itself: examples, and what must hold for whatever calendar, date and life of a task. */
class LadderTest {

    private static final WorkingDays PLAIN = WorkingDays.of(List.of());
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final int LIVES = 1000;

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

    /**
     * A task lives for months: its date moves to and fro, it is starred and unstarred, and somebody looks at odd hours
     * which steps are due. For each date each step is taken at most once, never before its day, and in order.
     */
    @Test
    void everyStepOncePerDateNeverEarlyAndInOrder() {
        IntStream.range(0, LIVES).forEach(this::live);
    }

    private void live(int seed) {
        Random random = new Random(seed);
        WorkingDays calendar = calendar(random);
        LocalDateTime now =
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)).atTime(random.nextInt(24), 0);
        LocalDate expires = calendar.expiryOf(now.toLocalDate().plusDays(random.nextInt(60) - 30));
        boolean fast = false;
        Map<LocalDate, TreeSet<Integer>> taken = new HashMap<>();
        for (int look = 0; look < 80; look++) {
            TreeSet<Integer> ofDate = taken.computeIfAbsent(expires, date -> new TreeSet<>());
            List<Integer> due = ladder.due(expires, fast, ofDate, now, calendar);
            assertThat(due).as("seed %d", seed).isSorted().noneMatch(ofDate::contains);
            for (int step : due) {
                assertThat(now).isAfterOrEqualTo(ladder.at(step, expires, fast, calendar));
                assertThat(now.toLocalDate()).isAfter(expires);
                assertThat(ofDate.isEmpty() ? 0 : ofDate.last()).isLessThan(step);
                assertThat(ofDate.add(step)).isTrue();
            }
            assertThat(ladder.due(expires, fast, ofDate, now, calendar)).isEmpty();
            now = now.plusHours(random.nextInt(24 * 9));
            if (random.nextInt(6) == 0) {
                expires = calendar.expiryOf(now.toLocalDate().plusDays(random.nextInt(80) - 50));
            }
            fast = random.nextInt(10) == 0 ? !fast : fast;
        }
    }

    @Test
    void everyStepLiesOnAWorkingDaySoManyAfterTheDate() {
        IntStream.range(0, LIVES).forEach(this::count);
    }

    private void count(int seed) {
        Random random = new Random(seed);
        WorkingDays calendar = calendar(random);
        LocalDate expires = calendar.expiryOf(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360)));
        boolean fast = random.nextBoolean();
        LocalDate before = expires;
        for (int step = 1; step <= Ladder.STEPS; step++) {
            LocalDate day = ladder.day(step, expires, fast, calendar);
            assertThat(calendar.isWorkingDay(day)).isTrue();
            assertThat(calendar.workingDays(expires.plusDays(1), day))
                    .hasSize(ladder.rung(step).days(fast));
            assertThat(day).isAfter(before);
            before = day;
        }
    }

    /** Holidays in a row as at Tết, single ones, and weekend days that are worked in exchange. */
    private static WorkingDays calendar(Random random) {
        Map<LocalDate, Holiday> days = new HashMap<>();
        for (int i = 0; i < random.nextInt(25); i++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                LocalDate day = first.plusDays(length);
                days.put(day, day(day, random.nextInt(8) > 0));
            }
        }
        return WorkingDays.of(days.values());
    }

    private static Holiday day(LocalDate day, boolean off) {
        return new Holiday(
                day,
                "Nghỉ",
                "Off",
                off ? Holiday.Kind.STATUTORY : Holiday.Kind.SWAP_WORK,
                Holiday.Status.CONFIRMED,
                "x");
    }

    private List<String> days(boolean fast) {
        return IntStream.rangeClosed(1, Ladder.STEPS)
                .mapToObj(step -> ladder.day(step, FRIDAY, fast, PLAIN).toString())
                .toList();
    }
}
