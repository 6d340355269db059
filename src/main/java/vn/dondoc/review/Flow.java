package vn.dondoc.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.calendar.ReportingPeriod;

/**
 * The flow of the tasks of a period: how many had come how far by the evening before it began and at the end of each of
 * its weeks.
 */
public record Flow(String code, ReportingPeriod period, List<Moment> moments) {

    private static final int WEEK = 7;

    /** Where the tasks stood at the end of a day. */
    public record Moment(LocalDate on, long assigned, long submitted, long confirmed, long overdue) {

        public long of(FlowStage stage) {
            return switch (stage) {
                case ASSIGNED -> assigned;
                case SUBMITTED -> submitted;
                case CONFIRMED -> confirmed;
                case OVERDUE -> overdue;
            };
        }
    }

    public Moment last() {
        return moments.get(moments.size() - 1);
    }

    /** The evening before the first day, then every seventh one, and the day of judgement. */
    static List<LocalDate> moments(LocalDate from, LocalDate judged) {
        List<LocalDate> moments = new ArrayList<>();
        for (LocalDate day = from.minusDays(1); day.isBefore(judged); day = day.plusDays(WEEK)) {
            moments.add(day);
        }
        moments.add(judged);
        return moments;
    }
}
