package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.support.Calendars;
import vn.dondoc.texting.Channel;

/** The days before and after a due date on which it is told, for whatever days are off and whatever days are set. */
class StagesPropertiesTest {

    @Provide
    Arbitrary<List<Holiday>> orders() {
        return Calendars.holidays();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Calendars.days();
    }

    @Provide
    Arbitrary<Set<Integer>> before() {
        return Arbitraries.integers().between(0, 15).set().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<Integer>> after() {
        return Arbitraries.integers().between(1, 10).set().ofMaxSize(3);
    }

    /** Each stage once, on the working day that lies so many working days before or after the day of expiry. */
    @Property(tries = 300)
    void everyDateIsToldOnceForEachStage(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("dates") LocalDate due,
            @ForAll("before") Set<Integer> before,
            @ForAll("after") Set<Integer> after) {
        WorkingDays calendar = WorkingDays.of(orders);
        ReminderPolicy policy = new ReminderPolicy(
                LocalTime.of(7, 30),
                LocalTime.of(18, 0),
                List.copyOf(before),
                List.copyOf(after),
                List.of(Channel.SMS));
        Map<Integer, LocalDate> told = new TreeMap<>();
        for (LocalDate day : calendar.workingDays(calendar.plus(due, -20), calendar.plus(due, 20))) {
            Integer stage = Stages.on(day, policy, calendar).get(due);
            if (stage != null) {
                assertThat(told.put(stage, day)).as("told twice at %d", stage).isNull();
            }
        }
        Set<Integer> stages = new TreeSet<>(after);
        before.forEach(days -> stages.add(-days));
        assertThat(told.keySet()).containsExactlyElementsOf(stages);
        LocalDate expiry = calendar.expiryOf(due);
        told.forEach((stage, day) -> {
            assertThat(calendar.workingDaysBetween(expiry, day)).isEqualTo(stage);
            assertThat(calendar.isWorkingDay(day)).isTrue();
        });
    }
}
