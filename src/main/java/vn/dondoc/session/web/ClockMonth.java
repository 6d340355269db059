package vn.dondoc.session.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.EntryClock;
import vn.dondoc.session.EntryClock.Measure;
import vn.dondoc.session.EntryClocks.Timed;

/**
 * The notices of one month.
 *
 * @param month from 1, or 0 for all of the year
 */
record ClockMonth(int month, int issued, Count notice, Count entry) {

    /** @param median working days; with an even number of notices the mean of the two in the middle */
    record Count(int within, int late, double median) {

        static Count of(List<Measure> measures) {
            int late = (int) measures.stream().filter(Measure::late).count();
            return new Count(measures.size() - late, late, median(measures));
        }

        private static double median(List<Measure> measures) {
            int[] used = measures.stream().mapToInt(Measure::used).sorted().toArray();
            int middle = used.length / 2;
            if (used.length == 0) {
                return 0;
            }
            return used.length % 2 == 1 ? used[middle] : (used[middle - 1] + used[middle]) / 2.0;
        }
    }

    /** The months that have notices, then all of them together. */
    static List<ClockMonth> of(List<Timed> issued) {
        Stream<ClockMonth> months =
                issued.stream().collect(Collectors.groupingBy(ClockMonth::month)).entrySet().stream()
                        .map(month -> of(month.getKey(), month.getValue()))
                        .sorted(Comparator.comparingInt(ClockMonth::month));
        return issued.isEmpty()
                ? List.of()
                : Stream.concat(months, Stream.of(of(0, issued))).toList();
    }

    private static int month(Timed one) {
        Measure notice = one.clock().notice();
        LocalDate done = notice == null ? null : notice.done();
        return done == null ? 0 : done.getMonthValue();
    }

    private static ClockMonth of(int month, List<Timed> issued) {
        return new ClockMonth(
                month, issued.size(), count(issued, EntryClock::notice), count(issued, EntryClock::entry));
    }

    private static Count count(List<Timed> issued, Function<EntryClock, @Nullable Measure> which) {
        return Count.of(issued.stream()
                .map(Timed::clock)
                .map(which)
                .filter(Objects::nonNull)
                .toList());
    }
}
