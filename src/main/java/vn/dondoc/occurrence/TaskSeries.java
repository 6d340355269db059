package vn.dondoc.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Cycle;

/**
 * A recurring task of one lead, as its row says.
 *
 * @param code the code of its first task
 * @param opened how many periods have been opened
 * @param latestCode the code of the task of the latest period
 * @param leadUnitId the lead to which the latest period was given
 * @param nextFrom the first day of the period that opens next, or null once the series has ended
 * @param endReason in words where it was decided, else null
 */
public record TaskSeries(
        long id,
        String code,
        long sessionId,
        long directiveId,
        long leadUnitId,
        Cycle cycle,
        @Nullable LocalDate until,
        int opened,
        String latestCode,
        @Nullable LocalDate nextFrom,
        @Nullable Instant endedAt,
        @Nullable Ending endKind,
        @Nullable String endReason) {

    static final String PROCESS = "TaskSeries";
    private static final String MARK = "~S";

    /** Why no further period opens. */
    public enum Ending {
        /** Its last day has come. */
        UNTIL,
        /** The assigning side has decided so. */
        DECISION,
        /** A corrected notice no longer holds the directive. */
        DIRECTIVE,
        /** Another task was put in the place of the latest one. */
        REPLACED
    }

    public boolean goesOn() {
        return nextFrom != null;
    }

    /** The key of its process. */
    String processKey() {
        return processKeyOf(code);
    }

    static String processKeyOf(String code) {
        return code + MARK;
    }

    /** The code of the series whose process has this key. */
    static String codeOf(String processKey) {
        return processKey.substring(0, processKey.length() - MARK.length());
    }

    /** The code of the task of a period: {@code NA-2026-0001.03-K02}. */
    String codeOf(int occurrence) {
        return "%s-K%02d".formatted(code, occurrence);
    }
}
