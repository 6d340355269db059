package vn.dondoc.conclusion.api;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Approval;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.Sightings;
import vn.dondoc.proposal.DocumentText;
import vn.dondoc.proposal.UnreadableDocument;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Nfc;

/** What the conclusion editor asks for while somebody works in it; for people who are logged in. */
@RestController
@RequestMapping("/sessions/{code}/conclusion")
class ConclusionEditorApi {

    private final ConclusionReading reading;
    private final Sightings sightings;
    private final Approval approval;
    private final ConclusionSaving saving;
    private final ConclusionProblems problems;

    ConclusionEditorApi(
            ConclusionReading reading,
            Sightings sightings,
            Approval approval,
            ConclusionSaving saving,
            ConclusionProblems problems) {
        this.reading = reading;
        this.sightings = sightings;
        this.approval = approval;
        this.saving = saving;
        this.problems = problems;
    }

    record Source(@Nullable String text) {}

    @GetMapping("/draft")
    ResponseEntity<ConclusionView> draft(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        ConclusionView shown = reading.of(code, viewer);
        sightings.seen(shown, viewer);
        return ConclusionSaving.tagged(shown);
    }

    @PutMapping("/draft")
    ResponseEntity<?> save(
            @PathVariable String code,
            @RequestBody ConclusionDraft draft,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        return saving.save(code, draft, ifMatch, viewer, locale);
    }

    /** The text of an uploaded .txt, .docx or .pdf; the file itself is not kept. */
    @PostMapping("/source")
    Source read(@PathVariable String code, @RequestParam MultipartFile file, @AuthenticationPrincipal Viewer viewer)
            throws IOException {
        reading.requireContent(code, viewer);
        String name = file.getOriginalFilename();
        String text = Nfc.of(DocumentText.read(file.getInputStream(), name == null ? "" : name));
        new Checks()
                .that(!ClassificationStamp.stands(text), "file", "classifiedFile")
                .orThrow();
        return new Source(text);
    }

    /** What was done about a remark of the signer. */
    @PostMapping("/remarks/{remark}/answer")
    ConclusionView answer(
            @PathVariable String code,
            @PathVariable long remark,
            @RequestBody Source answer,
            @AuthenticationPrincipal Viewer viewer) {
        approval.answer(code, remark, answer.text(), viewer);
        return reading.of(code, viewer);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocument unreadable, Locale locale) {
        return problems.unreadable(unreadable, locale);
    }
}
