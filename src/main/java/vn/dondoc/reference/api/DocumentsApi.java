package vn.dondoc.reference.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.reference.Bucket;
import vn.dondoc.reference.Document;
import vn.dondoc.reference.DocumentFilter;
import vn.dondoc.reference.DocumentTasks;
import vn.dondoc.reference.Documents;
import vn.dondoc.rest.Paging;
import vn.dondoc.rest.Versions;
import vn.dondoc.session.ReferenceKind;

/** The documents that are referred to, and what has been ordered under one. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentsApi {

    private final Documents documents;
    private final DocumentTasks tasks;

    DocumentsApi(Documents documents, DocumentTasks tasks) {
        this.documents = documents;
        this.tasks = tasks;
    }

    /** A page of the list. */
    record Page(List<Document> items, int total, @Nullable String next) {}

    /** A document with the sessions and tasks under it. */
    record Whole(
            Document document,
            List<Documents.Referring> sessions,
            Map<Bucket, Integer> counts,
            List<DocumentTasks.Row> tasks) {}

    @GetMapping
    ResponseEntity<Page> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable ReferenceKind kind,
            @RequestParam @Nullable String issuer,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        Paging paging = Paging.of(page, size);
        var found = documents.list(new DocumentFilter(q, kind, issuer, year, paging.page(), paging.size()), viewer);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(found.total()))
                .body(new Page(found.rows(), found.total(), paging.next(found.total())));
    }

    @GetMapping("/{id}")
    ResponseEntity<Whole> one(
            @PathVariable long id, @RequestParam @Nullable Bucket bucket, @AuthenticationPrincipal Viewer viewer) {
        Document document = documents.byId(id, viewer);
        Whole whole = new Whole(
                document,
                documents.sessions(document.id(), viewer),
                tasks.counts(document, viewer),
                tasks.rows(document, bucket, viewer));
        return ResponseEntity.ok().eTag(Versions.etag(document.version())).body(whole);
    }
}
