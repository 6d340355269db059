package vn.dondoc.conclusion.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Approval;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.DirectivesIncomplete;
import vn.dondoc.conclusion.NewReturn;
import vn.dondoc.conclusion.Submission;

/** Hands conclusions to their signers, who approve them or give them back. */
@RestController
@RequestMapping("/api/v1/sessions/{code}/conclusion")
class ApprovalApi {

    private final Approval approval;
    private final ConclusionReading reading;
    private final ConclusionProblems problems;

    ApprovalApi(Approval approval, ConclusionReading reading, ConclusionProblems problems) {
        this.approval = approval;
        this.reading = reading;
        this.problems = problems;
    }

    record NewSigner(@Nullable String signer) {}

    record Answer(@Nullable String text) {}

    @PostMapping("/submission")
    ConclusionView submit(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable Submission body,
            @AuthenticationPrincipal Viewer viewer) {
        approval.submit(code, body == null ? Submission.PLAIN : body, viewer);
        return reading.of(code, viewer);
    }

    /** Another signer while the conclusion waits for one. */
    @PostMapping("/signer")
    ConclusionView appoint(
            @PathVariable String code, @RequestBody NewSigner body, @AuthenticationPrincipal Viewer viewer) {
        approval.appoint(code, body.signer(), viewer);
        return reading.of(code, viewer);
    }

    @PostMapping("/approval")
    ConclusionView approve(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        approval.approve(code, viewer);
        return reading.of(code, viewer);
    }

    @PostMapping("/return")
    ConclusionView giveBack(
            @PathVariable String code, @RequestBody NewReturn body, @AuthenticationPrincipal Viewer viewer) {
        approval.giveBack(code, body, viewer);
        return reading.of(code, viewer);
    }

    @PostMapping("/remarks/{remark}/answer")
    ConclusionView answer(
            @PathVariable String code,
            @PathVariable long remark,
            @RequestBody Answer body,
            @AuthenticationPrincipal Viewer viewer) {
        approval.answer(code, remark, body.text(), viewer);
        return reading.of(code, viewer);
    }

    @ExceptionHandler
    ProblemDetail incomplete(DirectivesIncomplete refused, Locale locale) {
        return problems.incomplete(refused, locale);
    }
}
