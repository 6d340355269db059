package vn.dondoc.rest;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * A file that is sent to be kept.
 *
 * @param name with its ending, for example {@code 123-TB-UBND.pdf}
 */
public record Download(String name, String mediaType, byte[] content) {

    /** No browser opens it in place of the page; who has it already under its ETag gets 304. */
    public ResponseEntity<byte[]> answer() {
        return head(name, mediaType).eTag(sha256()).body(content);
    }

    /** For the browser to show, if it can. */
    public ResponseEntity<byte[]> shown() {
        return named(ContentDisposition.inline(), name, mediaType).body(content);
    }

    public String sha256() {
        return DigestUtils.sha256Hex(content);
    }

    /** All but the content: no browser opens it in place of the page or takes it for another kind of file. */
    public static BodyBuilder head(String name, String mediaType) {
        return named(ContentDisposition.attachment(), name, mediaType)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private static BodyBuilder named(ContentDisposition.Builder disposition, String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
