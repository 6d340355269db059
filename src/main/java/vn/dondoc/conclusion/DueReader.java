package vn.dondoc.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;

/** Reads when a directive is due; fields that do not belong to the kind are left out. */
final class DueReader {

    private static final int LONGEST_EVENT = 500;
    private static final int LONGEST_WITHIN = 250;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DueReader() {}

    static Due read(DueDraft draft, DraftDays days, Fields fields) {
        DueKind kind = fields.choice(DueKind.class, draft.kind(), "due.kind", kindOf(draft));
        Due due = new Due(
                kind,
                kind == DueKind.FIXED || kind == DueKind.ON_EVENT ? fields.date(draft.date(), "due.date") : null,
                kind == DueKind.PERIODIC ? fields.choice(Cycle.class, draft.cycle(), "due.cycle") : null,
                kind == DueKind.PERIODIC ? fields.date(draft.until(), "due.until") : null,
                kind == DueKind.ON_EVENT ? fields.text(draft.event(), "due.event", LONGEST_EVENT) : null,
                kind == DueKind.FIXED ? null : fields.date(draft.reviewOn(), "due.reviewOn"),
                kind == DueKind.ON_EVENT ? within(draft, fields) : null);
        checkComplete(due, draft, fields);
        checkDays(due, days, fields);
        return due;
    }

    private static @Nullable Integer within(DueDraft draft, Fields fields) {
        BigDecimal days = fields.number(draft.within(), "due.within");
        if (days == null) {
            return null;
        }
        boolean sensible = days.stripTrailingZeros().scale() <= 0
                && days.signum() > 0
                && days.compareTo(BigDecimal.valueOf(LONGEST_WITHIN)) <= 0;
        fields.that(sensible, "due.within", "conclusion.within", LONGEST_WITHIN);
        return sensible ? days.intValueExact() : null;
    }

    /** A due date, cycle or event alone says which kind is meant. */
    private static DueKind kindOf(DueDraft draft) {
        if (filled(draft.cycle())) {
            return DueKind.PERIODIC;
        }
        if (filled(draft.event())) {
            return DueKind.ON_EVENT;
        }
        return filled(draft.date()) ? DueKind.FIXED : DueKind.NONE;
    }

    private static boolean filled(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static void checkComplete(Due due, DueDraft draft, Fields fields) {
        fields.that(due.kind() != DueKind.PERIODIC || filled(draft.cycle()), "due.cycle", "conclusion.noCycle");
        fields.that(due.kind() != DueKind.ON_EVENT || filled(draft.event()), "due.event", "conclusion.noEvent");
    }

    /** No date before the session or the notice; what has no due date is looked at again soon. */
    static void checkDays(Due due, DraftDays days, Fields fields) {
        LocalDate first = days.heldOn();
        if (first != null) {
            String day = WRITTEN.format(first);
            fields.that(notBefore(due.date(), first), "due.date", "conclusion.dueBefore", day);
            fields.that(notBefore(due.until(), first), "due.until", "conclusion.untilBefore", day);
            fields.that(notBefore(due.reviewOn(), first), "due.reviewOn", "conclusion.reviewBefore", day);
        }
        boolean soon = due.date() != null
                || due.kind() == DueKind.PERIODIC
                || due.reviewOn() == null
                || !due.reviewOn().isAfter(days.lastReview());
        fields.that(
                soon, "due.reviewOn", "conclusion.reviewTooLate", days.reviews().reviewWithinDays());
    }

    private static boolean notBefore(@Nullable LocalDate date, LocalDate first) {
        return date == null || !date.isBefore(first);
    }
}
