package vn.dondoc.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.support.Calendars;

/** What must hold of the ladder for whatever calendar, policy, date and life of a task. */
class LadderPropertiesTest {

    private static final LocalTime HOUR = LocalTime.of(7, 30);
    private static final List<Rank> TO = List.of(Rank.UNIT_HEAD);

    @Provide
    Arbitrary<List<Holiday>> orders() {
        return Calendars.holidays();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Calendars.days();
    }

    /** The usual one, and any other that climbs and is not slower for a starred task. */
    @Provide
    Arbitrary<Ladder> ladders() {
        Arbitrary<Integer> rises = Arbitraries.integers().between(1, 15);
        Arbitrary<List<Rung>> rungs = Combinators.combine(
                        rises.list().ofSize(Ladder.STEPS), rises.list().ofSize(Ladder.STEPS))
                .as(LadderPropertiesTest::rungs);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(new ChasingPolicy("07:30", null).steps())),
                Tuple.of(3, rungs.map(some -> new Ladder(some, HOUR))));
    }

    private static List<Rung> rungs(List<Integer> rises, List<Integer> faster) {
        List<Rung> rungs = new ArrayList<>();
        int days = 0;
        int starred = 0;
        for (int i = 0; i < rises.size(); i++) {
            days += rises.get(i);
            starred += Math.min(rises.get(i), faster.get(i));
            rungs.add(new Rung(days, starred, TO, false));
        }
        return rungs;
    }

    @Property
    void stepsClimbOnWorkingDaysAfterTheDate(
            @ForAll("ladders") Ladder ladder,
            @ForAll("orders") List<Holiday> orders,
            @ForAll("dates") LocalDate due,
            @ForAll boolean starred) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate expires = calendar.expiryOf(due);
        LocalDateTime before = expires.plusDays(1).atStartOfDay();
        for (int step = 1; step <= Ladder.STEPS; step++) {
            LocalDateTime at = ladder.at(step, expires, starred, calendar);
            assertThat(at).isAfter(before);
            assertThat(calendar.isWorkingDay(at.toLocalDate())).isTrue();
            assertThat(calendar.workingDays(expires.plusDays(1), at.toLocalDate()))
                    .hasSize(ladder.rung(step).days(starred));
            before = at;
        }
    }

    @Property
    void aStarredTaskIsNeverChasedLater(
            @ForAll("ladders") Ladder ladder,
            @ForAll("orders") List<Holiday> orders,
            @ForAll("dates") LocalDate due,
            @ForAll @IntRange(min = 1, max = Ladder.STEPS) int step) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate expires = calendar.expiryOf(due);
        assertThat(ladder.day(step, expires, true, calendar))
                .isBeforeOrEqualTo(ladder.day(step, expires, false, calendar));
    }

    /** A later date gives every step a later or the same day: an extension never brings a step forward. */
    @Property
    void anExtensionNeverBringsAStepForward(
            @ForAll("ladders") Ladder ladder,
            @ForAll("orders") List<Holiday> orders,
            @ForAll("dates") LocalDate due,
            @ForAll @IntRange(min = 1, max = 90) int later,
            @ForAll @IntRange(min = 1, max = Ladder.STEPS) int step,
            @ForAll boolean starred) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate expires = calendar.expiryOf(due);
        LocalDate extended = calendar.expiryOf(due.plusDays(later));
        assertThat(ladder.day(step, extended, starred, calendar))
                .isAfterOrEqualTo(ladder.day(step, expires, starred, calendar));
        LocalDateTime dayOfTheDate = extended.atTime(LocalTime.MAX);
        assertThat(ladder.due(extended, starred, Set.of(), dayOfTheDate, calendar))
                .isEmpty();
    }

    /** What happens to a task, so many hours after what happened before. */
    record Turn(int hours, What what, int days) {}

    enum What {
        LOOKED_AT,
        MOVED,
        STARRED
    }

    @Provide
    Arbitrary<List<Turn>> lives() {
        Arbitrary<What> what =
                Arbitraries.frequency(Tuple.of(7, What.LOOKED_AT), Tuple.of(2, What.MOVED), Tuple.of(1, What.STARRED));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 12),
                        what,
                        Arbitraries.integers().between(-50, 40))
                .as(Turn::new)
                .list()
                .ofMaxSize(60);
    }

    /**
     * A task lives for months: its date moves to and fro, it is starred and unstarred, and somebody looks at odd hours
     * which steps are due. For each date each step is taken at most once, never before its hour, and in order.
     */
    @Property
    void everyStepOncePerDateNeverEarlyAndInOrder(
            @ForAll("ladders") Ladder ladder,
            @ForAll("orders") List<Holiday> orders,
            @ForAll("dates") LocalDate first,
            @ForAll("lives") List<Turn> turns) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDateTime now = first.atStartOfDay();
        LocalDate expires = calendar.expiryOf(first);
        boolean starred = false;
        Map<LocalDate, TreeSet<Integer>> taken = new HashMap<>();
        for (Turn turn : turns) {
            now = now.plusHours(turn.hours());
            starred = starred != (turn.what() == What.STARRED);
            if (turn.what() == What.MOVED) {
                expires = calendar.expiryOf(now.toLocalDate().plusDays(turn.days()));
            }
            TreeSet<Integer> ofDate = taken.computeIfAbsent(expires, date -> new TreeSet<>());
            for (int step : ladder.due(expires, starred, ofDate, now, calendar)) {
                assertThat(now).isAfterOrEqualTo(ladder.at(step, expires, starred, calendar));
                assertThat(now.toLocalDate()).isAfter(expires);
                assertThat(ofDate.isEmpty() ? 0 : ofDate.last()).isEqualTo(step - 1);
                assertThat(ofDate.add(step)).isTrue();
            }
            assertThat(ladder.due(expires, starred, ofDate, now, calendar)).isEmpty();
            LocalDateTime end = ladder.at(Ladder.STEPS, expires, starred, calendar);
            assertThat(ofDate.size() == Ladder.STEPS || now.isBefore(end)).isTrue();
        }
    }
}
