package vn.dondoc.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody owes.
 *
 * @param subject the business key: the code of a session, task, petition or period, or with a mark what belongs to one,
 *     as the number of a session's correction ({@code NA-2026-0001~1}), of a task's extension
 *     ({@code NA-2026-0001.03~G1}), or the unit that explains a period ({@code NA-2026-Q3~nghean.sct})
 * @param unit short name of the unit that owes the step
 * @param person account name of the one who owes it, or null while it is anybody's of the unit
 * @param held true while nobody owes it, as its task is suspended
 * @param step the id of the user task in the BPMN file, for example {@code Task_Acknowledge}
 */
public record WorkItem(
        long id,
        String process,
        String subject,
        String step,
        String title,
        long unitId,
        String unit,
        String unitName,
        @Nullable Long personId,
        @Nullable String person,
        @Nullable String personName,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        boolean held) {

    /** Where the step is taken: the address of the page of the session, correction, task, petition or period. */
    public String url() {
        return switch (process) {
            case "WorkingSession" -> "/sessions/" + subject;
            case "NoticeCorrection" -> "/sessions/" + beforeNumber() + "/conclusion/correction";
            case "Petition" -> "/petitions/" + subject;
            case "PeriodicReview" -> "/reviews/" + subject + "/consolidation";
            case "ReviewExplanation" -> "/reviews/" + subject.replaceFirst("~", "/explanations/");
            case "Explanation" -> subject.contains("~") ? task() : "/explanations/" + subject;
            default -> task();
        };
    }

    /** The code that people know: of the session, task, petition or period, without the mark of what belongs to it. */
    public String code() {
        return subject.replaceFirst("~.*", "");
    }

    /** The task's page, also where the subject is one of its extensions or explanations. */
    private String task() {
        return "/tasks/" + code();
    }

    /** The session's code, where the subject is the code and the number of a correction: {@code NA-2026-0001~1}. */
    private String beforeNumber() {
        return subject.substring(0, subject.lastIndexOf('~'));
    }

    /** Calendar days since the due date, negative while there is time; null where there is no date. */
    public @Nullable Long daysLate(LocalDate today) {
        return dueOn == null ? null : ChronoUnit.DAYS.between(dueOn, today);
    }
}
