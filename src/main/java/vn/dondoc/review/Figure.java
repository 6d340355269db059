package vn.dondoc.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A number of the review. Each is told by the same condition when it is counted and when its rows are listed, so that
 * the two cannot differ. {@link #BUCKETS} are exclusive and add up to {@link #ASSIGNED}.
 */
public enum Figure {
    /** Scored tasks of the period (Quyết định 23/2018/QĐ-TTg leaves standing work out). */
    ASSIGNED("assigned", "scored"),
    /** Confirmed by the day of judgement, and handed in by the due date in force; or there was no due date. */
    DONE_ON_TIME("doneOnTime", "scored and bucket = 'DONE_ON_TIME'"),
    /** Confirmed by the day of judgement, but handed in after the due date in force. */
    DONE_LATE("doneLate", "scored and bucket = 'DONE_LATE'"),
    /** Not done, and the due date not passed; a result that was returned counts as not done. */
    OPEN_ON_TIME("openOnTime", "scored and bucket = 'OPEN_ON_TIME'"),
    /** Not done, and the due date passed. */
    OPEN_OVERDUE("openOverdue", "scored and bucket = 'OPEN_OVERDUE'"),
    /** Not done, and without a due date. */
    NO_DEADLINE("noDeadline", "scored and bucket = 'NO_DEADLINE'"),
    /** Handed in and not decided on: the next step is not the lead unit's. */
    AWAITING_CONFIRMATION("awaitingConfirmation", "scored and bucket = 'AWAITING_CONFIRMATION'"),
    /** Of those done, the ones handed in by the first due date, before any extension. */
    ON_TIME_BY_ORIGINAL("onTimeByOriginal", "scored and on_time_by_original"),
    /** Those whose next update, by their rhythm, fell due in the period; {@link vn.dondoc.progress.UpdateRule} says when. */
    UPDATE_OWED("updateOwed", "scored and update_owed"),
    /** Of those, the ones with an update of progress or a result in the period. */
    UPDATED("updated", "scored and updated"),
    /** Overdue for up to 30 days. */
    OVERDUE_UPTO_30("overdueUpTo30", "scored and bucket = 'OPEN_OVERDUE' and days_late <= 30"),
    /** Overdue for 31 to 90 days. */
    OVERDUE_UPTO_90("overdueUpTo90", "scored and bucket = 'OPEN_OVERDUE' and days_late between 31 and 90"),
    /** Overdue for more than 90 days. */
    OVERDUE_OVER_90("overdueOver90", "scored and bucket = 'OPEN_OVERDUE' and days_late > 90"),
    /** Without a due date, and nothing heard of for longer than the policy allows. */
    SILENT("silent", "scored and silent"),
    /** With a result that was returned in the period. */
    RETURNED("returned", "scored and returns > 0"),
    /** For which more time was asked for in the period. */
    EXTENSION_ASKED("extensionAsked", "scored and extensions_asked > 0"),
    /** For which more time that was asked for in the period was granted in it. */
    EXTENSION_GRANTED("extensionGranted", "scored and extensions_granted > 0"),
    /** Scored tasks with a star of the office. */
    STARRED("starred", "scored and starred"),
    /** Standing work: shown, never scored. */
    STANDING("standing", "nature = 'STANDING'"),
    /** Party building: shown, never scored. */
    PARTY_BUILDING("partyBuilding", "nature = 'PARTY_BUILDING'");

    /** The age of what is overdue; they add up to {@link #OPEN_OVERDUE}. */
    public static final List<Figure> AGES = List.of(OVERDUE_UPTO_30, OVERDUE_UPTO_90, OVERDUE_OVER_90);

    /** The figures among which every assigned task counts exactly once. */
    public static final List<Figure> BUCKETS =
            List.of(DONE_ON_TIME, DONE_LATE, OPEN_ON_TIME, OPEN_OVERDUE, NO_DEADLINE, AWAITING_CONFIRMATION);

    private final String key;
    private final String condition;

    Figure(String key, String condition) {
        this.key = key;
        this.condition = condition;
    }

    /** How machines and addresses name the figure. */
    public String key() {
        return key;
    }

    String condition() {
        return condition;
    }

    public static Optional<Figure> byKey(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }
}
