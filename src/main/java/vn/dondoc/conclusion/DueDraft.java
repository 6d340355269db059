package vn.dondoc.conclusion;

import org.jspecify.annotations.Nullable;

/** When a directive is due, as it is typed or sent; see {@link vn.dondoc.task.Due} for the fields. */
public record DueDraft(
        @Nullable String kind,
        @Nullable String date,
        @Nullable String cycle,
        @Nullable String until,
        @Nullable String event,
        @Nullable String reviewOn) {

    static final DueDraft NONE = new DueDraft(null, null, null, null, null, null);
}
