package vn.dondoc.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that answers a question, as it stands or as it was frozen.
 *
 * @param session code of the session
 * @param lead short name of the lead unit
 * @param daysLate calendar days between the end of the due date and the result, or today, or the cut-off; null in time
 * @param extensions how often more time was granted; of a frozen task, in the period
 * @param returns how often its result was returned; of a frozen task, in the period
 * @param open whether the viewer may open its page
 */
public record QuestionTask(
        String code,
        String title,
        String session,
        String lead,
        String leadName,
        @Nullable String leadNameEn,
        String nature,
        String force,
        String state,
        String bucket,
        boolean starred,
        int percent,
        @Nullable String grade,
        LocalDate issuedOn,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate finishedOn,
        @Nullable Integer daysLate,
        long extensions,
        long returns,
        boolean open) {

    public String leadName(boolean english) {
        return english && leadNameEn != null ? leadNameEn : leadName;
    }
}
