package vn.dondoc.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.Notice;

/**
 * A notice in the register.
 *
 * @param revision 1 for the session's first notice
 * @param signer the name of the person who signed, or null
 * @param reason why it corrects the one before, or null for the first
 * @param supersededBy number and notation of the notice that superseded it, or null while it is in force
 */
public record IssuedNotice(
        long id,
        String sessionCode,
        String sessionTitle,
        int revision,
        String number,
        String notation,
        LocalDate date,
        @Nullable String signer,
        @Nullable String reason,
        @Nullable String supersededBy) {

    public Notice notice() {
        return new Notice(number, notation, date);
    }

    /** {@code 123/TB-UBND}. */
    public String mark() {
        return notice().mark();
    }

    /** The number as a whole number, or null where the office numbers by letters or far beyond its register. */
    @Nullable
    Integer place() {
        return number.matches("[1-9]\\d{0,5}") ? Integer.valueOf(number) : null;
    }

    public boolean inForce() {
        return supersededBy == null;
    }
}
