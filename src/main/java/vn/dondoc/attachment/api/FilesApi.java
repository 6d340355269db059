package vn.dondoc.attachment.api;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.Attachments;

/** Downloads for other systems. */
@RestController
class FilesApi {

    private final Attachments attachments;

    FilesApi(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping(path = "/api/v1/files/{id}", produces = "*/*")
    ResponseEntity<Resource> download(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        return attachments.open(id, viewer).download();
    }
}
