package vn.dondoc.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param purpose what kind of letter it is, for example {@code INVITATION}
 * @param about what it is about, for example the code of a session
 * @param edition of the same purpose, subject and address only a later edition is sent again
 * @param text the letter for those who read no HTML
 */
public record Letter(
        String purpose,
        String about,
        int edition,
        Recipient to,
        String subject,
        String text,
        String html,
        List<Enclosure> files) {

    public Letter {
        files = List.copyOf(files);
    }

    /** @param personId the official, or null for an address outside the program */
    public record Recipient(
            @Nullable Long personId,
            String address,
            @Nullable String name) {}

    /**
     * A file that goes with the letter.
     *
     * @param type its media type, with the parameters that belong to it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Enclosure(String name, String type, byte[] bytes) {}
}
