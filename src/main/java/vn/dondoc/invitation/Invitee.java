package vn.dondoc.invitation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be invited.
 *
 * @param title the titles held on the day of the session
 * @param email null where no address is known
 * @param language in which the person reads the program
 */
public record Invitee(
        long personId, String name, String title, @Nullable String email, String language, Part part) {

    /** As what the person comes. */
    public enum Part {
        CHAIR,
        REPORTER,
        PARTICIPANT
    }
}
