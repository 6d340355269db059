package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.Schedule;

/** Reads the number and date that the office gives to a notice; without a number it gets the next of the register. */
final class NoticeNumber {

    /** Mostly digits; offices also number by book or letter. */
    private static final Pattern NUMBER =
            Pattern.compile("0*([1-9]\\d*)|([0-9A-Za-zĐđ.-]*[1-9A-Za-zĐđ][0-9A-Za-zĐđ.-]*)");

    private static final int LONGEST = 20;

    private NoticeNumber() {}

    /**
     * What the office asks for.
     *
     * @param number without leading zeros; null for the next one of the register
     */
    record Asked(@Nullable String number, LocalDate date) {

        boolean means(Notice issued) {
            return date.equals(issued.date()) && (number == null || number.equals(issued.number()));
        }
    }

    /** Takes {@code 123}, {@code 05} and the whole {@code 123/TB-UBND}. */
    static Asked read(@Nullable String number, @Nullable String date, String notation, Schedule schedule) {
        Checks checks = new Checks();
        String typed = number == null ? "" : number.strip();
        Matcher matcher = NUMBER.matcher(withoutNotation(typed, notation));
        checks.that(
                typed.isEmpty() || (matcher.matches() && typed.length() <= LONGEST),
                "number",
                "conclusion.notANumberOfNotice",
                notation);
        checks.that(date != null && !date.isBlank(), "date", "required");
        LocalDate day = new Fields(checks, "").date(date, "date");
        checks.that(day == null || notBeforeSession(day, schedule), "date", "conclusion.noticeBeforeSession");
        checks.orThrow();
        if (day == null) {
            throw new Invalid("date", "required");
        }
        if (typed.isEmpty()) {
            return new Asked(null, day);
        }
        return new Asked(matcher.group(1) == null ? matcher.group() : matcher.group(1), day);
    }

    private static boolean notBeforeSession(LocalDate day, Schedule schedule) {
        return schedule.heldOn() == null || schedule.dateApproximate() || !day.isBefore(schedule.heldOn());
    }

    private static String withoutNotation(String typed, String notation) {
        int end = typed.length() - notation.length() - 1;
        return end > 0 && typed.substring(end).matches("[-/]" + Pattern.quote(notation))
                ? typed.substring(0, end)
                : typed;
    }
}
