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
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.DirectivesIncomplete;
import vn.dondoc.conclusion.Issued;
import vn.dondoc.conclusion.Proposals;
import vn.dondoc.conclusion.Sightings;
import vn.dondoc.proposal.Proposal;

/** Writes, decides on and issues conclusions. */
@RestController
@RequestMapping("/api/v1/sessions/{code}")
class ConclusionApi {

    private final ConclusionCommands commands;
    private final ConclusionReading reading;
    private final Sightings sightings;
    private final ConclusionSaving saving;
    private final Proposals proposals;
    private final ConclusionProblems problems;

    ConclusionApi(
            ConclusionCommands commands,
            ConclusionReading reading,
            Sightings sightings,
            ConclusionSaving saving,
            Proposals proposals,
            ConclusionProblems problems) {
        this.commands = commands;
        this.reading = reading;
        this.sightings = sightings;
        this.saving = saving;
        this.proposals = proposals;
        this.problems = problems;
    }

    record ProposalRequest(@Nullable String text, @Nullable String date) {}

    record Issuance(@Nullable String number, @Nullable String date) {}

    record IssuedView(String session, String number, String notation, String date, List<String> tasks) {}

    @PostMapping("/proposals")
    Proposal proposals(
            @PathVariable String code, @RequestBody ProposalRequest body, @AuthenticationPrincipal Viewer viewer) {
        return proposals.of(code, body.text(), body.date(), viewer);
    }

    @GetMapping("/conclusion")
    ResponseEntity<ConclusionView> conclusion(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        ConclusionView shown = reading.of(code, viewer);
        sightings.seen(shown, viewer);
        return ConclusionSaving.tagged(shown);
    }

    /** With {@code If-Match} it is saved only over the version that was edited; without it over whatever is there. */
    @PutMapping("/conclusion")
    ResponseEntity<?> save(
            @PathVariable String code,
            @RequestBody ConclusionDraft draft,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        return saving.save(code, draft, ifMatch, viewer, locale);
    }

    @PostMapping("/conclusion/issuance")
    @ResponseStatus(HttpStatus.CREATED)
    IssuedView issue(@PathVariable String code, @RequestBody Issuance body, @AuthenticationPrincipal Viewer viewer) {
        Issued issued = commands.issue(code, body.number(), body.date(), viewer);
        return new IssuedView(
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
}
