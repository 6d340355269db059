package vn.dondoc.explanation.api;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.explanation.ExplanationReading;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.rest.Paging;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** All explanations that the caller may see, and those about indicators. */
@RestController
@RequestMapping("/api/v1")
class ExplanationsApi {

    private final Explanations explanations;
    private final ExplanationReading reading;

    ExplanationsApi(Explanations explanations, ExplanationReading reading) {
        this.explanations = explanations;
        this.reading = reading;
    }

    /** A page of the list. */
    record Page(
            List<ExplanationBody> items,
            int total,
            @Nullable String next) {}

    /**
     * A question to a unit about an indicator that it reported.
     *
     * @param unit short name of the reporting unit
     */
    record IndicatorQuestion(
            String unit, String question, @Nullable String dueOn) {}

    /** What is owed first; {@code state} is the name of a state, {@code OPEN} or {@code LATE}. */
    @GetMapping("/explanations")
    ResponseEntity<Page> list(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        Paging paging = Paging.of(page, size);
        ExplanationReading.Page found = reading.list(state, unit, paging.size(), paging.offset(), viewer);
        List<ExplanationBody> items = found.rows().stream()
                .map(line -> ExplanationBody.of(line, List.of()))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(found.total()))
                .body(new Page(items, found.total(), paging.next(found.total())));
    }

    @GetMapping("/explanations/{code}")
    ExplanationBody explanation(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return ExplanationBody.of(reading.byCode(code, viewer));
    }

    @PostMapping("/indicators/{code}/explanations")
    ResponseEntity<ExplanationBody> askAboutIndicator(
            @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = IndicatorQuestion.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        Entered entered = Entered.json(body);
        Checks checks = new Checks();
        NewQuestion question = NewQuestion.of(entered, checks);
        checks.that(entered.text("unit") != null, "unit", "required").orThrow();
        String asked = explanations.ask(code, entered.textOr("unit", ""), question, by);
        return ResponseEntity.created(URI.create("/api/v1/explanations/" + asked))
                .body(explanation(asked, by));
    }
}
