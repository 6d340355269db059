package vn.dondoc.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * When a directive is due, as it is typed or sent; see {@link vn.dondoc.task.Due} for the fields.
 *
 * @param within a JSON number, or what was typed
 */
public record DueDraft(
        @Nullable String kind,
        @Nullable String date,
        @Nullable String cycle,
        @Nullable String until,
        @Nullable String event,
        @Nullable String reviewOn,
        @Nullable Object within) {

    DueDraft(
            @Nullable String kind,
            @Nullable String date,
            @Nullable String cycle,
            @Nullable String until,
            @Nullable String event,
            @Nullable String reviewOn) {
        this(kind, date, cycle, until, event, reviewOn, null);
    }

    static final DueDraft NONE = new DueDraft(null, null, null, null, null, null);
}
