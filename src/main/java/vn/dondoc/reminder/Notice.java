package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person was told in the program.
 *
 * @param kind its sentence is the message {@code reminder.notice.<kind>}, with the subject as {0}
 * @param subject the code of a task, session or petition, with or without the mark of what belongs to it; of a digest
 *     its day
 * @param arguments what fills the sentence after the subject; dates in ISO 8601
 */
public record Notice(
        long id,
        String kind,
        String subject,
        LocalDate day,
        List<String> arguments,
        Instant createdAt,
        @Nullable Instant readAt) {

    static final String DIGEST = "Digest";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** The page that it leads to. */
    public String path() {
        return kind.equals(DIGEST) ? "/reminders/digests/" + subject : SubjectPath.of(subject);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
