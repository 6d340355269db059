package vn.dondoc.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the words of official papers: days below 10 and the months 1 and 2 have a leading zero, the months 3 to 9
 * have none (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
public final class OfficialDate {

    private OfficialDate() {}

    /** {@code ngày 05 tháng 6 năm 2026}. */
    public static String inWords(LocalDate date) {
        return PaperWords.FORMS.text("date.full", day(date), month(date), String.valueOf(date.getYear()));
    }

    /** {@code Nghệ An, ngày 05 tháng 6 năm 2026}; without a date room is left to write day and month by hand. */
    public static String withPlace(String place, @Nullable LocalDate date, int year) {
        String words = date == null ? PaperWords.FORMS.text("date.open", String.valueOf(year)) : inWords(date);
        return place + ", " + words;
    }

    private static String day(LocalDate date) {
        return "%02d".formatted(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
    }
}
