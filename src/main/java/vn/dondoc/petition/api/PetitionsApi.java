package vn.dondoc.petition.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.petition.NewAnswer;
import vn.dondoc.petition.NewDisposition;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionFilter;
import vn.dondoc.petition.PetitionReading;
import vn.dondoc.petition.PetitionSort;
import vn.dondoc.petition.PetitionState;
import vn.dondoc.petition.PetitionStory;
import vn.dondoc.petition.Petitions;
import vn.dondoc.rest.Paging;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.NewPetition;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.DiagramView;

/** Lists, raises and answers petitions. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionsApi {

    private final PetitionReading reading;
    private final Petitions petitions;
    private final PetitionStory story;

    PetitionsApi(PetitionReading reading, Petitions petitions, PetitionStory story) {
        this.reading = reading;
        this.petitions = petitions;
        this.story = story;
    }

    /** A page of the list. */
    record Page(
            List<PetitionBody> items, int total, @Nullable String next) {}

    /** @param session code of the session at which it was raised */
    record RaisedPetition(
            String session,
            String text,
            PetitionKind kind,
            @Nullable String from,
            @Nullable String to) {}

    @GetMapping
    ResponseEntity<Page> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String session,
            @RequestParam @Nullable String disposition,
            @RequestParam @Nullable PetitionState state,
            @RequestParam @Nullable PetitionKind kind,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String answerUnit,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "URGENT") PetitionSort sort,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        Paging paging = Paging.of(page, size);
        PetitionFilter filter = new PetitionFilter(
                q,
                session,
                disposition,
                state,
                kind,
                from,
                answerUnit,
                overdue,
                unread,
                sort,
                paging.page(),
                paging.size());
        var found = reading.list(filter, viewer);
        List<PetitionBody> items = found.rows().stream().map(PetitionBody::of).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(found.total()))
                .body(new Page(items, found.total(), paging.next(found.total())));
    }

    @GetMapping("/{code}")
    ResponseEntity<PetitionBody> petition(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        Petition petition = reading.byCode(code, viewer);
        return ResponseEntity.ok()
                .eTag(Versions.etag(petition.line().version()))
                .body(PetitionBody.of(petition));
    }

    @PostMapping
    ResponseEntity<PetitionBody> raise(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = RaisedPetition.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer) {
        Entered entered = Entered.json(body);
        Checks checks = new Checks();
        NewPetition petition = NewPetition.read(entered, "", checks);
        checks.that(entered.text("session") != null, "session", "required").orThrow();
        String code = petitions.raise(entered.textOr("session", ""), petition, viewer);
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + code))
                .body(PetitionBody.of(reading.byCode(code, viewer)));
    }

    @PostMapping("/{code}/disposition")
    ResponseEntity<PetitionBody> dispose(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewDisposition.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer) {
        petitions.dispose(code, NewDisposition.of(Entered.json(body)), Versions.edited(edited), viewer);
        return petition(code, viewer);
    }

    @PostMapping("/{code}/answer")
    ResponseEntity<PetitionBody> answer(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewAnswer.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer) {
        petitions.answer(code, NewAnswer.of(Entered.json(body)), Versions.edited(edited), viewer);
        return petition(code, viewer);
    }

    /** The asking unit takes note of the end of its petition. */
    @PostMapping("/{code}/note")
    ResponseEntity<PetitionBody> takeNote(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        petitions.takeNote(code, viewer);
        return petition(code, viewer);
    }

    /** Where the process of a petition stands. */
    @GetMapping("/{code}/diagram")
    DiagramView diagram(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return story.diagram(code, viewer);
    }
}
