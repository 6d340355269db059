package vn.dondoc.document;

import org.jspecify.annotations.Nullable;

/** Số, ký hiệu: {@code Số: 05/TB-UBND} under Nghị định 30/2020/NĐ-CP, {@code Số 05-TB/TU} under Hướng dẫn 36-HD/VPTW. */
public final class OfficialNumber {

    private OfficialNumber() {}

    /** @param number without leading zeros; null leaves room to write it */
    public static String line(Form form, @Nullable String number, String notation) {
        String written = number == null ? PaperWords.FORMS.text("number.open") : padded(number);
        return PaperWords.FORMS.text("number." + form, written, notation);
    }

    private static String padded(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }
}
