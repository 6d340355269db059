package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.Locale;
import vn.dondoc.session.Host;

/**
 * The number and date under which a conclusion was issued.
 *
 * @param number without leading zeros
 * @param notation ký hiệu: {@code TB-UBND} under Nghị định 30/2020/NĐ-CP, {@code TB/TU} under Hướng dẫn 36-HD/VPTW
 */
public record Notice(String number, String notation, LocalDate date) {

    /** Số và ký hiệu as the notice bears them: {@code 123/TB-UBND}, {@code 05-TB/TU}. */
    public String mark() {
        return mark(number, notation);
    }

    /** The same of a notice that is not at hand as a whole. */
    public static String mark(String number, String notation) {
        String written = number.matches("\\d") ? "0" + number : number;
        return written + (notation.equals("TB/TU") ? "-" : "/") + notation;
    }

    /** @param organizer the short name of the unit that runs the session, for example {@code nghean.sct} */
    static String notationOf(Host host, String organizer) {
        return switch (host) {
            case PARTY -> "TB/TU";
            case PEOPLE_COMMITTEE -> "TB-UBND";
            case UNIT -> "TB-" + organizer.substring(organizer.indexOf('.') + 1).toUpperCase(Locale.ROOT);
        };
    }
}
