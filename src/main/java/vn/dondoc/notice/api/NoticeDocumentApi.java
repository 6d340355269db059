package vn.dondoc.notice.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.notice.NoticePapers;
import vn.dondoc.rule.Invalid;

/** The notice as PDF or DOCX. */
@RestController
class NoticeDocumentApi {

    private final NoticePapers papers;

    NoticeDocumentApi(NoticePapers papers) {
        this.papers = papers;
    }

    /**
     * The notice in force, or the draft for those who write and sign it.
     *
     * @param revision one of the session's issued notices
     */
    @GetMapping("/api/v1/sessions/{code}/conclusion/document")
    ResponseEntity<byte[]> document(
            @PathVariable String code,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal Viewer viewer) {
        PaperFormat asked = PaperFormat.of(format).orElseThrow(() -> new Invalid("format", "notice.format"));
        return papers.file(code, revision, asked, viewer).answer();
    }
}
