package vn.dondoc.session.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Versions;
import vn.dondoc.session.NewOpinion;
import vn.dondoc.session.Opinion;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.text.Entered;

/** What was said at a session. */
@RestController
@RequestMapping("/api/v1/sessions/{code}/opinions")
class OpinionsApi {

    private final Opinions opinions;
    private final SessionReading reading;

    OpinionsApi(Opinions opinions, SessionReading reading) {
        this.opinions = opinions;
        this.reading = reading;
    }

    /** All opinions of a session in their order. */
    record Body(List<OpinionBody> items, int total) {}

    @GetMapping
    Body list(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        long session = reading.aggregate(code, viewer).id();
        List<OpinionBody> items =
                opinions.of(session).stream().map(OpinionBody::of).toList();
        return new Body(items, items.size());
    }

    @PostMapping
    ResponseEntity<OpinionBody> add(
            @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewOpinion.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer) {
        Opinion added = opinions.add(code, NewOpinion.of(Entered.json(body)), viewer);
        return ResponseEntity.created(URI.create("/api/v1/sessions/" + code + "/opinions#" + added.id()))
                .body(OpinionBody.of(added));
    }

    /** Corrects an opinion; the version that was edited may come as {@code If-Match}. */
    @PutMapping("/{id}")
    ResponseEntity<OpinionBody> change(
            @PathVariable String code,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewOpinion.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer) {
        Opinion changed = opinions.change(code, id, NewOpinion.of(Entered.json(body)), Versions.edited(edited), viewer);
        return ResponseEntity.ok().eTag(Versions.etag(changed.version())).body(OpinionBody.of(changed));
    }

    /** Takes an opinion out; its history keeps what it said. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String code,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @AuthenticationPrincipal Viewer viewer) {
        opinions.remove(code, id, Versions.edited(edited), viewer);
    }
}
