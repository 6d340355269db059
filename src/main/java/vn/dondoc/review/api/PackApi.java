package vn.dondoc.review.api;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Download;
import vn.dondoc.review.pack.PackFile;
import vn.dondoc.review.pack.PackFormat;
import vn.dondoc.review.pack.Packs;
import vn.dondoc.rule.Invalid;

/** The pack of a period for other systems. */
@RestController
@RequestMapping("/api/v1/reviews/{code}/document")
class PackApi {

    private static final String SECONDS = "5";

    private final Packs packs;

    PackApi(Packs packs) {
        this.packs = packs;
    }

    /**
     * A file of the pack, with its sum as ETag. 409 while the figures are not frozen; 202 with {@code Retry-After} while
     * a big pack is being made.
     */
    @GetMapping(produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> document(
            @PathVariable String code,
            @RequestParam(defaultValue = "pdf") String format,
            @AuthenticationPrincipal Viewer viewer) {
        PackFormat asked = PackFormat.of(format).orElseThrow(() -> new Invalid("format", "review.pack.format"));
        Optional<PackFile> file = packs.document(code, asked, viewer);
        if (file.isEmpty()) {
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .header("Retry-After", SECONDS)
                    .build();
        }
        return Download.head(file.get().name(), asked.mediaType())
                .eTag(file.get().sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file.get().content());
    }
}
