package vn.dondoc.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the first deadline of a clause; a date without a year is the next such day from the reference date on. */
final class Deadlines {

    private static final String BEFORE =
            "(?<![\\p{L}])(?:(?:ngay\\s+)?(?:trước|trong|đến|hết|chậm nhất|muộn nhất|không (?:muộn|chậm) hơn|không quá|xong|vào|thời hạn)(?:\\s+(?:là|đến|vào|trong|trước|hết|hoàn thành))*\\s+"
                    + "|(?:đến\\s+)?cuối\\s+|\\()";
    private static final String YEAR = "(?:\\s*(?:[/.-]|\\s(?:của\\s+)?năm\\s)\\s*(\\d{4}))?";
    /** "30/6/21" is of this century; the sign before the year is the one before the month. */
    private static final String SHORT_YEAR =
            "(?:(?:(?<=/\\d)|(?<=/\\d\\d))/|(?:(?<=[.]\\d)|(?<=[.]\\d\\d))[.]|(?:(?<=-\\d)|(?<=-\\d\\d))-)(\\d{2})";

    private static final String NOT_MORE = "(?![\\d/])";

    private static final Pattern DAY = Pattern.compile(BEFORE
            + "(?:\\d{1,2}\\s*(?:giờ|h)(?:\\s*\\d{1,2})?,?\\s+)?(?:(?:ngày|hôm|dịp|thời điểm)(?:\\s+khai giảng)?\\s+)?(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})"
            + "(?:" + SHORT_YEAR + "(?!\\d)|" + YEAR + ")" + NOT_MORE + "(?!\\s*(?:%|tỷ|triệu))");
    private static final Pattern MONTH = Pattern.compile(BEFORE + "(?:cuối\\s+)?tháng\\s+(\\d{1,2})" + YEAR + NOT_MORE);
    private static final Pattern QUARTER =
            Pattern.compile(BEFORE + "(?:cuối\\s+)?qu[ýí]\\s+(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])" + YEAR);
    private static final Pattern YEAR_END = Pattern.compile(
            "(?<!giai đoạn |tầm nhìn |những ngày |kỳ họp |dịp |dồn )" + BEFORE
                    + "(?:cuối\\s+)?năm(?:\\s+(\\d{4})|\\s+(?:nay|này))?(?![\\p{L}\\d-])(?!\\s+(?:sau|tới|tiếp|học|trước|qua)(?![\\p{L}]))");
    private static final Pattern VAGUE = Pattern.compile(
            "(?<![\\p{L}])(?:(?:vào\\s+|trong\\s+)?(?:đầu|giữa)\\s+(?:tháng|quý|năm)\\s+\\d{1,4}(?:[/-]\\d{4})?|ngay sau khi[^,;.]*|sau khi có[^,;.]*"
                    + "|(?:ngay\\s+)?(?:trong\\s+)?tuần (?:này|sau|tới)|(?:ngay\\s+)?(?:trong\\s+)?tháng (?:này|sau|tới)|trước tết(?:\\s+nguyên đán)?|trước (?:ngày khai giảng|khai giảng|mùa|kỳ họp|khi)\\s[^,;.]{2,40}|trước ngày \\d{1,2} (?:hằng|hàng|mỗi) tháng|(?:trong\\s+)?quý (?:này|sau|tới)|(?:trong\\s+)?năm (?:sau|tới|tiếp theo|học mới)"
                    + "|trong (?:vòng\\s+)?\\d+\\s+(?:ngày|tuần|tháng)(?:\\s+(?:tới|làm việc))?)");

    private static final Pattern TOLD_DAY = Pattern.compile(
            "(?:(?:vào|giữa|đầu|cuối|sáng|chiều|tối|hôm)\\s+)*(?:ngày\\s+\\d{1,2}\\s*[/.-]\\s*|tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4}),");

    private final @Nullable LocalDate reference;

    Deadlines(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    Deadline in(SourceText source, Span clause) {
        Span first = new Span(clause.end(), clause.end());
        Deadline deadline = Deadline.NONE;
        for (Pattern pattern : List.of(DAY, MONTH, QUARTER, YEAR_END, VAGUE)) {
            Search match = source.search(pattern, clause);
            if (match.find() && match.start() < first.start()) {
                first = new Span(match.start(), match.end());
                deadline = new Deadline(date(pattern, match), words(source, first));
            }
        }
        return deadline;
    }

    /** Whether the clause opens with a day or a month that was over before the session. */
    boolean openBefore(SourceText source, Span clause) {
        Matcher opening = source.find(TOLD_DAY, clause);
        if (reference == null || !opening.lookingAt()) {
            return false;
        }
        int month = Integer.parseInt(opening.group(1));
        return month >= 1
                && month <= 12
                && YearMonth.of(Integer.parseInt(opening.group(2)), month).isBefore(YearMonth.from(reference));
    }

    private static String words(SourceText source, Span span) {
        String words = source.raw(span).strip();
        return words.startsWith("(") ? words.substring(1).strip() : words;
    }

    private @Nullable LocalDate date(Pattern pattern, Search match) {
        try {
            if (pattern == DAY) {
                String year = match.group(3) == null ? match.group(4) : "20" + match.group(3);
                return day(number(match, 1), number(match, 2), year);
            }
            if (pattern == MONTH) {
                return monthEnd(number(match, 1), match.group(2));
            }
            if (pattern == QUARTER) {
                return monthEnd(3 * quarter(match.group(1)), match.group(2));
            }
            return pattern == YEAR_END ? monthEnd(12, match.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Search match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int quarter(String word) {
        return switch (word) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private @Nullable LocalDate day(int day, int month, @Nullable String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        return reference == null ? null : upcoming(LocalDate.of(reference.getYear(), month, day), reference);
    }

    private @Nullable LocalDate monthEnd(int month, @Nullable String year) {
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), month).atEndOfMonth();
        }
        return reference == null
                ? null
                : upcoming(YearMonth.of(reference.getYear(), month).atEndOfMonth(), reference);
    }

    private static LocalDate upcoming(LocalDate day, LocalDate reference) {
        return day.isBefore(reference) ? day.plusYears(1) : day;
    }
}
