package vn.dondoc.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One open thing of a unit.
 *
 * @param subject code of the task, petition or session, or key of the part or explanation
 * @param state of a task, part, explanation or petition, or the stage of a session
 * @param percent of a task, else null
 */
public record Item(
        Kind kind,
        String subject,
        String title,
        @Nullable LocalDate dueDate,
        String state,
        @Nullable Integer percent) {

    /** Its name in forms. */
    public String key() {
        return kind + ":" + subject;
    }

    /** Where it can be read. */
    public String url() {
        return switch (kind) {
            case LED, COORDINATED, ASSIGNED -> "/tasks/" + subject;
            case PART -> "/tasks/" + subject.replaceFirst("~P\\d+$", "");
            case EXPLANATION -> "/explanations/" + subject;
            case PETITION -> "/petitions/" + subject;
            case REPORT -> "/sessions/" + subject;
        };
    }
}
