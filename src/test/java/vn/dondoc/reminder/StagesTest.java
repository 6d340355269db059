package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.texting.Channel;

/** On which days a due date is told, against a table worked out by hand, across Tết 2026 and the days swapped. */
class StagesTest {

    private static final ReminderPolicy POLICY = new ReminderPolicy(
            LocalTime.of(7, 30), LocalTime.of(18, 0), List.of(7, 3, 1, 0), List.of(1), List.of(Channel.SMS));

    private final WorkingDays calendar = shipped();

    @ParameterizedTest
    @CsvSource({
        // due,       T-7,        T-3,        T-1,        T,          T+1
        "2026-11-20, 2026-11-11, 2026-11-17, 2026-11-19, 2026-11-20, 2026-11-23", // an ordinary Friday
        "2026-11-23, 2026-11-12, 2026-11-18, 2026-11-20, 2026-11-23, 2026-11-24", // over a weekend
        "2026-02-13, 2026-02-04, 2026-02-10, 2026-02-12, 2026-02-13, 2026-02-23", // overdue only after Tết
        "2026-02-23, 2026-02-05, 2026-02-11, 2026-02-13, 2026-02-23, 2026-02-24", // the first day after Tết
        "2026-02-18, 2026-02-05, 2026-02-11, 2026-02-13, 2026-02-23, 2026-02-24", // a date within Tết
        "2026-02-26, 2026-02-10, 2026-02-23, 2026-02-25, 2026-02-26, 2026-02-27",
        "2026-01-12, 2025-12-31, 2026-01-08, 2026-01-10, 2026-01-12, 2026-01-13", // told on a Saturday that is worked
        "2026-01-10, 2025-12-30, 2026-01-07, 2026-01-09, 2026-01-10, 2026-01-12", // due on it
        "2026-08-22, 2026-08-13, 2026-08-19, 2026-08-21, 2026-08-22, 2026-08-24",
        "2026-09-03, 2026-08-21, 2026-08-26, 2026-08-28, 2026-09-03, 2026-09-04", // over the National Day
        "2026-05-04, 2026-04-20, 2026-04-24, 2026-04-29, 2026-05-04, 2026-05-05", // Hùng Kings, 30 April and 1 May
        "2026-11-24, 2026-11-13, 2026-11-19, 2026-11-23, 2026-11-24, 2026-11-25" // a holiday that is only announced
    })
    void isToldByWorkingDays(
            LocalDate due, LocalDate seven, LocalDate three, LocalDate one, LocalDate day, LocalDate after) {
        assertThat(told(due))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(seven, -7, three, -3, one, -1, day, 0, after, 1)));
    }

    /** What the digests of all working days say of the date. */
    private Map<LocalDate, Integer> told(LocalDate due) {
        Map<LocalDate, Integer> told = new TreeMap<>();
        for (LocalDate day : calendar.workingDays(due.minusDays(30), due.plusDays(30))) {
            Integer stage = Stages.on(day, POLICY, calendar).get(due);
            if (stage != null) {
                told.put(day, stage);
            }
        }
        return told;
    }

    private static WorkingDays shipped() {
        try {
            return WorkingDays.of(Files.readAllLines(Path.of("config/calendar/holidays.csv")).stream()
                    .filter(line -> line.matches("\\d{4}-.*"))
                    .map(line -> line.split(";"))
                    .map(field -> new Holiday(
                            LocalDate.parse(field[0]),
                            field[3],
                            field[4],
                            Holiday.Kind.valueOf(field[1]),
                            Holiday.Status.valueOf(field[2]),
                            field[5]))
                    .collect(Collectors.toList()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
