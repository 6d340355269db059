package vn.dondoc.session.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.session.SessionCalendar.Entry;

/** A month in weeks from Monday to Sunday, with the days beside it that fill the weeks. */
record MonthPage(YearMonth month, String name, List<String> weekdays, List<List<Day>> weeks, int sessions) {

    /**
     * One day.
     *
     * @param off whether it is not worked
     * @param dayName what the day is called where it is a holiday, or is worked in exchange for one
     */
    record Day(
            LocalDate date,
            boolean inMonth,
            boolean today,
            boolean off,
            @Nullable String dayName,
            List<Item> items) {}

    /** A session of that day. */
    record Item(Entry entry, boolean conflict) {}

    static LocalDate firstShown(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate lastShown(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static MonthPage of(
            YearMonth month,
            LocalDate today,
            List<Entry> entries,
            List<Holiday> holidays,
            WorkingDays working,
            Locale locale) {
        Map<LocalDate, String> names =
                holidays.stream().collect(Collectors.toMap(Holiday::date, holiday -> holiday.name(locale)));
        List<Day> days = firstShown(month)
                .datesUntil(lastShown(month).plusDays(1))
                .map(date -> new Day(
                        date,
                        YearMonth.from(date).equals(month),
                        date.equals(today),
                        !working.isWorkingDay(date),
                        names.get(date),
                        items(date, entries)))
                .toList();
        return new MonthPage(month, name(month, locale), weekdays(locale), weeks(days), (int) entries.stream()
                .filter(entry -> YearMonth.from(entry.date()).equals(month))
                .count());
    }

    public String previous() {
        return month.minusMonths(1).toString();
    }

    public String next() {
        return month.plusMonths(1).toString();
    }

    private static List<Item> items(LocalDate date, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.date().equals(date))
                .map(entry -> new Item(entry, entries.stream().anyMatch(entry::conflictsWith)))
                .toList();
    }

    private static List<List<Day>> weeks(List<Day> days) {
        return IntStream.range(0, days.size() / 7)
                .mapToObj(week -> days.subList(week * 7, week * 7 + 7))
                .toList();
    }

    private static List<String> weekdays(Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .toList();
    }

    private static String name(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }
}
