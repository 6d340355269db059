package vn.dondoc.attachment;

import java.time.Instant;
import vn.dondoc.ui.FileLine;

/**
 * A stored file without its content.
 *
 * @param subjectType what it belongs to, for example {@code TASK}
 * @param subject code of what it belongs to, for example {@code NA-2026-012.03}
 * @param name cleaned file name in NFC
 * @param mediaType as found in the content, not as claimed by the sender
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param uploadedBy name of the person who uploaded it
 */
public record Attachment(
        long id,
        long provinceId,
        String subjectType,
        String subject,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    /** As a page lists it. */
    public FileLine line() {
        return new FileLine(name, "/files/" + id, size, uploadedBy, uploadedAt);
    }
}
