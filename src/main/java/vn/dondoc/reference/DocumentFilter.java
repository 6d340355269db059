package vn.dondoc.reference;

import org.jspecify.annotations.Nullable;
import vn.dondoc.session.ReferenceKind;

/**
 * Which documents a list shows; what is null does not narrow it.
 *
 * @param q words of number, title or issuer, with or without diacritics
 * @param year in which it was issued
 * @param page from 1
 */
public record DocumentFilter(
        @Nullable String q,
        @Nullable ReferenceKind kind,
        @Nullable String issuer,
        @Nullable Integer year,
        int page,
        int size) {

    public DocumentFilter {
        page = Math.max(1, Math.min(page, 100_000));
        size = Math.max(1, Math.min(size, 200));
    }
}
