package vn.dondoc.question;

import java.time.Instant;

/**
 * A question that somebody kept under a name.
 *
 * @param query of its address, as {@link Question#query()} writes it
 * @param own whether it is the viewer's
 */
public record SavedQuestion(
        long id,
        String name,
        String query,
        Sharing sharing,
        String ownerName,
        String ownerUnit,
        Instant savedAt,
        long version,
        boolean own) {

    public String url() {
        return "/questions?" + query + "&saved=" + id;
    }
}
