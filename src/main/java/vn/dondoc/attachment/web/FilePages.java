package vn.dondoc.attachment.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.Attachments;

/** Downloads for people. */
@Controller
class FilePages {

    private final Attachments attachments;

    FilePages(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> download(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        return attachments.open(id, viewer).download();
    }
}
