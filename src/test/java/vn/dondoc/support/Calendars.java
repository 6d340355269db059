package vn.dondoc.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.Holiday.Kind;
import vn.dondoc.calendar.Holiday.Status;

/** Days off as an order may set them: in a row as at Tết, single ones, swapped for a weekend day, and only announced. */
public final class Calendars {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int SPAN = 700;

    private Calendars() {}

    /** A day of the years that have holidays, or a little beside them. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, SPAN + 40).map(FIRST::plusDays);
    }

    public static Arbitrary<List<Holiday>> holidays() {
        return Arbitraries.oneOf(rows(), swaps(), announced())
                .list()
                .ofMaxSize(12)
                .map(Calendars::joined);
    }

    private static Arbitrary<List<Holiday>> rows() {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 9)));
        Arbitrary<Status> statuses = Arbitraries.of(Status.CONFIRMED, Status.PLANNED);
        return Combinators.combine(starts(), lengths, statuses)
                .as((start, length, status) -> start.datesUntil(start.plusDays(length))
                        .map(day -> day(day, Kind.STATUTORY, status))
                        .toList());
    }

    /** A weekday off, and the Saturday or Sunday that is worked for it some weeks before or after. */
    private static Arbitrary<List<Holiday>> swaps() {
        return Combinators.combine(starts().filter(day -> !isWeekend(day)), starts().filter(Calendars::isWeekend))
                .as((off, worked) -> List.of(
                        day(off, Kind.SWAP_OFF, Status.CONFIRMED), day(worked, Kind.SWAP_WORK, Status.CONFIRMED)));
    }

    private static Arbitrary<List<Holiday>> announced() {
        return starts().map(day -> List.of(day(day, Kind.STATUTORY, Status.EXPECTED)));
    }

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
    }

    /** What an earlier order says of a day stands. */
    private static List<Holiday> joined(List<List<Holiday>> orders) {
        List<Holiday> joined = new ArrayList<>();
        for (List<Holiday> order : orders) {
            for (Holiday holiday : order) {
                if (joined.stream().noneMatch(known -> known.date().equals(holiday.date()))) {
                    joined.add(holiday);
                }
            }
        }
        return joined;
    }

    private static Holiday day(LocalDate date, Kind kind, Status status) {
        return new Holiday(date, "Nghỉ", "Off", kind, status, "x");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
