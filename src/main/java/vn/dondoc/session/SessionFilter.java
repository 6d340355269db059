package vn.dondoc.session;

import org.jspecify.annotations.Nullable;
import vn.dondoc.session.EntryClock.State;

/**
 * What a list of sessions is asked for.
 *
 * @param q words of title, unit, chairs or period, with or without diacritics; or the beginning of a code
 * @param unit short name of the reporting unit
 * @param year the year in which the session is held, or was scheduled where its date is not known
 * @param clock RUNNING or OVERDUE: whose notice is still to be issued, in time or late
 * @param page from 1
 * @param size rows of a page, at most 200
 */
public record SessionFilter(
        @Nullable String q,
        @Nullable Stage stage,
        @Nullable SessionKind kind,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable State clock,
        int page,
        int size) {

    private static final int LARGEST = 200;

    public SessionFilter {
        page = Math.max(1, Math.min(page, 100_000));
        size = Math.max(1, Math.min(size, LARGEST));
    }

    public SessionFilter(
            @Nullable String q,
            @Nullable Stage stage,
            @Nullable SessionKind kind,
            @Nullable String unit,
            @Nullable Integer year,
            int page,
            int size) {
        this(q, stage, kind, unit, year, null, page, size);
    }

    int offset() {
        return (page - 1) * size;
    }
}
