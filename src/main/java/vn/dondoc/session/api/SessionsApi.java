package vn.dondoc.session.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Paging;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.ClassifiedSessions;
import vn.dondoc.session.Host;
import vn.dondoc.session.NewClassified;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionFilter;
import vn.dondoc.session.SessionKind;
import vn.dondoc.session.SessionLists;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.session.SessionTexts;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.text.Entered;

/** Lists, schedules, changes and cancels sessions. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionsApi {

    private final SessionLists lists;
    private final SessionScheduling scheduling;
    private final ClassifiedSessions classified;
    private final SessionReading reading;
    private final SessionBodies bodies;

    SessionsApi(
            SessionLists lists,
            SessionScheduling scheduling,
            ClassifiedSessions classified,
            SessionReading reading,
            SessionBodies bodies) {
        this.lists = lists;
        this.scheduling = scheduling;
        this.classified = classified;
        this.reading = reading;
        this.bodies = bodies;
    }

    /** One line of the list. */
    record Item(
            String code,
            String title,
            SessionKind kind,
            Host host,
            @Nullable LocalDate date,
            boolean dateApproximate,
            Stage stage,
            String reportingUnit,
            @Nullable String chair,
            @Nullable String period,
            long version) {

        static Item of(SessionLists.Row row) {
            return new Item(
                    row.code(),
                    row.title(),
                    row.kind(),
                    row.host(),
                    row.date(),
                    row.dateApproximate(),
                    row.stage(),
                    row.reportingUnit(),
                    row.chair(),
                    row.periodLabel(),
                    row.version());
        }
    }

    /** A page of the list. */
    record Page(List<Item> items, int total, @Nullable String next) {}

    @GetMapping
    ResponseEntity<Page> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable SessionKind kind,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        Paging paging = Paging.of(page, size);
        var found = lists.list(new SessionFilter(q, stage, kind, unit, year, paging.page(), paging.size()), viewer);
        List<Item> items = found.rows().stream().map(Item::of).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(found.total()))
                .body(new Page(items, found.total(), paging.next(found.total())));
    }

    @PostMapping
    ResponseEntity<SessionBody> schedule(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewSession.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        String code = scheduled(Entered.json(body), viewer).code();
        SessionBody session = bodies.of(code, viewer, locale);
        return ResponseEntity.created(URI.create("/api/v1/sessions/" + code))
                .eTag(session.etag())
                .body(session);
    }

    /** With a classification only number, date, host and lead unit are taken. */
    private WorkingSession scheduled(Entered entered, Viewer viewer) {
        Checks checks = new Checks();
        return NewClassified.meant(entered)
                ? classified.register(NewClassified.of(entered, checks), checks, viewer)
                : scheduling.schedule(NewSession.of(entered), viewer);
    }

    @GetMapping("/{code}")
    ResponseEntity<SessionBody> session(
            @PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        SessionBody session = bodies.of(code, viewer, locale);
        return ResponseEntity.ok().eTag(session.etag()).body(session);
    }

    /** Replaces the schedule; the version that was edited comes as {@code If-Match}. */
    @PutMapping("/{code}")
    ResponseEntity<SessionBody> replace(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewSession.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        scheduling.edit(code, NewSession.of(Entered.json(body)), version(edited), viewer);
        return session(code, viewer, locale);
    }

    /** Changes the fields that are sent; a list or object is replaced as a whole. */
    @PatchMapping("/{code}")
    ResponseEntity<SessionBody> change(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewSession.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        Entered stored = SessionTexts.of(reading.byCode(code, viewer));
        scheduling.edit(code, NewSession.of(Entered.json(body).over(stored)), version(edited), viewer);
        return session(code, viewer, locale);
    }

    @PostMapping("/{code}/cancellation")
    ResponseEntity<SessionBody> cancel(
            @PathVariable String code,
            @RequestBody Reason reason,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        scheduling.cancel(code, reason.orNothing(), viewer);
        return session(code, viewer, locale);
    }

    private static long version(@Nullable String ifMatch) {
        Long version = Versions.edited(ifMatch);
        if (version == null) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        return version;
    }
}
