package vn.dondoc.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Dates as people in Vietnam type them, {@code 5/1/2026} or {@code 05/01/2026}, and as browsers send them, {@code 2026-01-05}. */
public final class StrictDate {

    private static final Pattern TYPED = Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Why a text is no date. */
    public enum Reason {
        EMPTY,
        FORMAT,
        /** Written like a date, but the calendar has no such day (31/02). */
        NO_SUCH_DAY,
        /** Before 1990 or after 2100: a slip of the keyboard. */
        YEAR
    }

    private StrictDate() {}

    /** @throws Refused with the reason */
    public static LocalDate parse(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            throw new Refused(Reason.EMPTY, typed);
        }
        return date(match(typed), typed);
    }

    /** Whether the day can be meant at all, however it was given. */
    public static boolean isPlausible(LocalDate day) {
        return isPlausible(day.getYear());
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Matcher match(String typed) {
        for (Pattern pattern : new Pattern[] {TYPED, ISO}) {
            Matcher matcher = pattern.matcher(typed);
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new Refused(Reason.FORMAT, typed);
    }

    private static LocalDate date(Matcher matcher, String typed) {
        int year = number(matcher, "year");
        if (!isPlausible(year)) {
            throw new Refused(Reason.YEAR, typed);
        }
        try {
            return LocalDate.of(year, number(matcher, "month"), number(matcher, "day"));
        } catch (DateTimeException e) {
            throw new Refused(Reason.NO_SUCH_DAY, typed);
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The text is no date that can be meant; {@link #message()} says so to the person who typed it. */
    public static class Refused extends IllegalArgumentException {

        private final Reason reason;
        private final String typed;

        Refused(Reason reason, String typed) {
            super(reason + ": " + typed);
            this.reason = reason;
            this.typed = typed;
        }

        public Reason reason() {
            return reason;
        }

        public MessageSourceResolvable message() {
            return new DefaultMessageSourceResolvable(new String[] {"text.date." + reason}, new Object[] {typed});
        }
    }
}
