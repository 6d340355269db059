package vn.dondoc.petition;

import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PetitionKind;

/**
 * What a list of petitions is asked for; what is null or false does not narrow it.
 *
 * @param disposition a {@link Disposition}, or {@code NONE} for those without one
 * @param from short name of the asking unit
 * @param answerUnit short name of the unit to which it was referred
 * @param overdue only those whose answer or next decision is overdue
 * @param unread only those that ended and of which the viewer's unit, which raised them, has not taken note
 * @param page from 1
 */
public record PetitionFilter(
        @Nullable String q,
        @Nullable String session,
        @Nullable String disposition,
        @Nullable PetitionState state,
        @Nullable PetitionKind kind,
        @Nullable String from,
        @Nullable String answerUnit,
        boolean overdue,
        boolean unread,
        PetitionSort sort,
        int page,
        int size) {

    public PetitionFilter {
        page = Math.max(1, Math.min(page, 100_000));
        size = Math.max(1, Math.min(size, 200));
    }
}
