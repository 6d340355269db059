package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import vn.dondoc.calendar.Holiday.Kind;
import vn.dondoc.calendar.Holiday.Status;
import vn.dondoc.support.Calendars;

/** What must hold of counting with working days, whatever days are off or swapped: those shipped, and any others. */
class WorkingDaysPropertiesTest {

    private static final int MOST = 130;

    @Provide
    Arbitrary<List<Holiday>> orders() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Calendars.holidays()),
                Tuple.of(1, Arbitraries.just(HolidayFile.inUse().read())));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days();
    }

    @Property
    void theWorkingDaysAreTheWeekdaysButForTheOrders(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 90) int length) {
        LocalDate last = first.plusDays(length);
        List<LocalDate> expected = first.datesUntil(last.plusDays(1))
                .filter(day -> worked(day, orders))
                .toList();
        assertThat(WorkingDays.of(orders).workingDays(first, last)).isEqualTo(expected);
    }

    /** Said in another way than the program does. */
    private static boolean worked(LocalDate day, List<Holiday> orders) {
        return orders.stream()
                .filter(order -> order.date().equals(day) && order.status() != Status.EXPECTED)
                .map(order -> order.kind() == Kind.SWAP_WORK)
                .reduce(Boolean::logicalOr)
                .orElse(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    @Property
    void countingUndoesAdding(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -MOST, max = MOST) int number) {
        WorkingDays calendar = WorkingDays.of(orders);
        assertThat(calendar.workingDaysBetween(day, calendar.plus(day, number))).isEqualTo(number);
    }

    @Property
    void addingUndoesCounting(
            @ForAll("orders") List<Holiday> orders, @ForAll("days") LocalDate from, @ForAll("days") LocalDate other) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate to = calendar.expiryOf(other);
        int number = calendar.workingDaysBetween(from, to);
        if (number != 0) {
            assertThat(calendar.plus(from, number)).isEqualTo(to);
        } else {
            assertThat(calendar.workingDays(from.plusDays(1), to)).isEmpty();
        }
    }

    @Property
    void goingOnAndComingBackLeadsToTheSameWorkingDay(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -MOST, max = MOST) int number) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate start = calendar.expiryOf(day);
        assertThat(calendar.plus(calendar.plus(start, number), -number)).isEqualTo(start);
    }

    @Property
    void twoTermsInARowAreOneTermOfBoth(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = MOST) int first,
            @ForAll @IntRange(max = MOST) int second) {
        WorkingDays calendar = WorkingDays.of(orders);
        assertThat(calendar.plus(calendar.plus(day, first), second)).isEqualTo(calendar.plus(day, first + second));
        LocalDate middle = calendar.plus(day, first);
        LocalDate end = calendar.plus(middle, second);
        assertThat(calendar.workingDaysBetween(day, end))
                .isEqualTo(calendar.workingDaysBetween(day, middle) + calendar.workingDaysBetween(middle, end));
    }

    @Property
    void aTermEndsOnAWorkingDayAndALongerOneLater(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -MOST, max = MOST) int number) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate end = calendar.plus(day, number);
        assertThat(number == 0 || calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.plus(day, number + 1)).isAfter(end);
        assertThat(calendar.plus(day, number - 1)).isBefore(end);
    }

    @Property
    void whatBeginsLaterDoesNotEndEarlier(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(min = -MOST, max = MOST) int number) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate other = day.plusDays(later);
        assertThat(calendar.plus(other, number)).isAfterOrEqualTo(calendar.plus(day, number));
        assertThat(calendar.expiryOf(other)).isAfterOrEqualTo(calendar.expiryOf(day));
    }

    @Property
    void aDateExpiresOnTheFirstWorkingDayFromIt(@ForAll("orders") List<Holiday> orders, @ForAll("days") LocalDate due) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate expiry = calendar.expiryOf(due);
        assertThat(calendar.workingDays(due, expiry)).containsExactly(expiry);
        assertThat(calendar.expiryOf(expiry)).isEqualTo(expiry);
    }

    /** A holiday in the middle of a term moves its end by as many days as it takes away, and nothing before it. */
    @Property
    void anotherDayOffNeverBringsADeadlineForward(
            @ForAll("orders") List<Holiday> orders,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = MOST) int number,
            @ForAll @IntRange(min = 1, max = 60) int after) {
        WorkingDays calendar = WorkingDays.of(orders);
        LocalDate off = calendar.plus(day, after);
        List<Holiday> further = new ArrayList<>(orders);
        further.removeIf(order -> order.date().equals(off));
        further.add(new Holiday(off, "Nghỉ thêm", "Off too", Kind.STATUTORY, Status.CONFIRMED, "x"));
        LocalDate before = calendar.plus(day, number);
        LocalDate now = WorkingDays.of(further).plus(day, number);
        assertThat(now).isEqualTo(after <= number ? calendar.plus(day, number + 1) : before);
    }
}
