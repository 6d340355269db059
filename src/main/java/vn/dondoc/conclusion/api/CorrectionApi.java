package vn.dondoc.conclusion.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.CorrectionCommands;
import vn.dondoc.conclusion.CorrectionDraft;
import vn.dondoc.conclusion.CorrectionReading;
import vn.dondoc.conclusion.DirectivesIncomplete;
import vn.dondoc.conclusion.Issued;
import vn.dondoc.rest.Versions;

/** Corrects issued notices: a draft of all directives that shall hold, its approval, and the notice that supersedes. */
@RestController
@RequestMapping("/api/v1/sessions/{code}/conclusion/correction")
class CorrectionApi {

    private final CorrectionCommands commands;
    private final CorrectionReading reading;
    private final ConclusionProblems problems;

    CorrectionApi(CorrectionCommands commands, CorrectionReading reading, ConclusionProblems problems) {
        this.commands = commands;
        this.reading = reading;
        this.problems = problems;
    }

    record Reason(@Nullable String reason) {}

    record Number(@Nullable String number, @Nullable String date) {}

    record CorrectedView(String session, String number, String notation, String date, List<String> tasks) {}

    @GetMapping
    ResponseEntity<CorrectionReading.View> correction(
            @PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return tagged(reading.of(code, viewer));
    }

    /** With {@code If-Match} it is saved only over the version that was edited; without it over whatever is there. */
    @PutMapping
    ResponseEntity<CorrectionReading.View> save(
            @PathVariable String code,
            @RequestBody CorrectionDraft draft,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer) {
        commands.save(code, draft, Versions.edited(ifMatch), viewer);
        return tagged(reading.of(code, viewer));
    }

    @PostMapping("/submission")
    CorrectionReading.View submit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        commands.submit(code, viewer);
        return reading.of(code, viewer);
    }

    @PostMapping("/approval")
    CorrectionReading.View approve(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        commands.approve(code, viewer);
        return reading.of(code, viewer);
    }

    @PostMapping("/return")
    CorrectionReading.View returnForRevision(
            @PathVariable String code, @RequestBody Reason body, @AuthenticationPrincipal Viewer viewer) {
        commands.returnForRevision(code, body.reason(), viewer);
        return reading.of(code, viewer);
    }

    @PostMapping("/withdrawal")
    CorrectionReading.View withdraw(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        commands.withdraw(code, viewer);
        return reading.of(code, viewer);
    }

    /** The answer names the tasks that the correction made; an empty number takes the next of the register. */
    @PostMapping("/issuance")
    @ResponseStatus(HttpStatus.CREATED)
    CorrectedView issue(@PathVariable String code, @RequestBody Number body, @AuthenticationPrincipal Viewer viewer) {
        Issued issued = commands.issue(code, body.number(), body.date(), viewer);
        return new CorrectedView(
                code,
                issued.notice().number(),
                issued.notice().notation(),
                issued.notice().date().toString(),
                issued.tasks());
    }

    @ExceptionHandler
    ProblemDetail incomplete(DirectivesIncomplete refused, Locale locale) {
        return problems.incomplete(refused, locale);
    }

    private static ResponseEntity<CorrectionReading.View> tagged(CorrectionReading.View view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}
