package vn.dondoc.review.pack;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.calendar.Zones;
import vn.dondoc.review.Formula;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.text.VietnameseNumber;
import vn.dondoc.ui.Languages;

/** Sentences that papers and workbook share. */
final class PackText {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private PackText() {}

    /** {@code quý III/2026}, as it stands within a sentence. */
    static String within(String label) {
        return label.substring(0, 1).toLowerCase(Languages.VIETNAMESE) + label.substring(1);
    }

    static String span(PackWords words, ReviewPeriod period) {
        return words.of("span", Numbers.day(period.fromDay()), Numbers.day(period.toDay()));
    }

    static String cutOff(PackWords words, ReviewPeriod period) {
        ZonedDateTime at = Packs.frozenAt(period).atZone(Zones.VIETNAM);
        return words.of("cutOff", HOUR.format(at), Numbers.day(at.toLocalDate()));
    }

    /** What the numbers mean. */
    static List<String> method(PackWords words) {
        return Stream.of("tasks", "buckets", "awaiting", "rates", "cut", "onTime", "update", "late", "notScored")
                .map(key -> words.of("method." + key))
                .toList();
    }

    /** The formula of the scores in words. */
    static List<String> score(PackWords words, Formula formula) {
        return List.of(
                words.of(
                        "score.formula",
                        plain(formula.completion()),
                        plain(formula.onTime()),
                        plain(formula.onOriginal()),
                        plain(formula.updated()),
                        plain(formula.returned())),
                words.of("score.shared"),
                words.of("score.starred", plain(formula.starredWeight())),
                words.of("score.rank", String.valueOf(formula.minimumTasks())));
    }

    private static String plain(BigDecimal number) {
        return VietnameseNumber.format(number.stripTrailingZeros(), Languages.VIETNAMESE);
    }
}
