package vn.dondoc.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date named in a clause and its words; no date when the words name an event or a vague time. */
record Deadline(@Nullable LocalDate date, @Nullable String text) {

    static final Deadline NONE = new Deadline(null, null);
}
