package vn.dondoc.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.EntryClock.Measure;
import vn.dondoc.session.EntryClocks.Timed;

/**
 * How long the office took with the notice of a session, in working days.
 *
 * @param issuedOn the notice's date, or null where it was not entered by the day of judgement
 * @param enteredOn the day on which its tasks were in the inboxes
 * @param notice from the meeting to the notice's date
 * @param entry from the notice's date to the inboxes
 */
public record OfficeNotice(
        String code,
        String title,
        LocalDate heldOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate enteredOn,
        Span notice,
        @Nullable Span entry) {

    /**
     * A stretch of the way.
     *
     * @param used working days, until it was done or until the day of judgement
     */
    public record Span(int allowed, LocalDate due, int used, boolean late) {

        static @Nullable Span of(@Nullable Measure measure) {
            return measure == null ? null : new Span(measure.allowed(), measure.due(), measure.used(), measure.late());
        }
    }

    static @Nullable OfficeNotice of(Timed timed) {
        Measure measure = timed.clock().notice();
        Span notice = Span.of(measure);
        if (measure == null || notice == null) {
            return null;
        }
        Measure entry = timed.clock().entry();
        return new OfficeNotice(
                timed.code(),
                timed.title(),
                measure.from(),
                measure.done(),
                entry == null ? null : entry.done(),
                notice,
                Span.of(entry));
    }
}
