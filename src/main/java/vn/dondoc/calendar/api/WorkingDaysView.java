package vn.dondoc.calendar.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dondoc.calendar.Holiday;

/** The working days of a range, and the days that make it differ from the plain week. */
record WorkingDaysView(
        LocalDate from, LocalDate to, List<LocalDate> workingDays, int count, List<HolidayView> holidays) {

    record HolidayView(LocalDate date, String name, Holiday.Kind kind, Holiday.Status status) {}

    static WorkingDaysView of(AskedRange range, List<LocalDate> days, List<Holiday> holidays, Locale locale) {
        return new WorkingDaysView(
                range.from(),
                range.to(),
                days,
                days.size(),
                holidays.stream().map(holiday -> view(holiday, locale)).toList());
    }

    private static HolidayView view(Holiday holiday, Locale locale) {
        return new HolidayView(holiday.date(), holiday.name(locale), holiday.kind(), holiday.status());
    }
}
