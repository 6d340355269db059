package vn.dondoc.handover.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.handover.Handover;
import vn.dondoc.handover.Handovers;
import vn.dondoc.handover.Line;
import vn.dondoc.handover.NewHandover;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.StrictDate;

/** The hand-over of what is open of a unit that ends. */
@RestController
@RequestMapping("/api/v1/handovers")
class HandoversApi {

    private final Handovers handovers;

    HandoversApi(Handovers handovers) {
        this.handovers = handovers;
    }

    /** The hand-overs that the caller may see, the newest first. */
    @GetMapping
    HandoverList list(@AuthenticationPrincipal Viewer viewer) {
        return new HandoverList(handovers.list(viewer));
    }

    /** Hands over at once; the same unit a second time gives the hand-over that was made. */
    @PostMapping
    ResponseEntity<Body> make(@RequestBody Asked body, @AuthenticationPrincipal Viewer by) {
        long id = handovers.make(body.handover(), by);
        return ResponseEntity.created(URI.create("/api/v1/handovers/" + id)).body(body(id, by));
    }

    @GetMapping("/{id}")
    Body get(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        return body(id, viewer);
    }

    /** The minute (biên bản bàn giao), as it was made. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            @AuthenticationPrincipal Viewer viewer) {
        PaperFormat asked = PaperFormat.of(format).orElseThrow(() -> new Invalid("format", "notice.format"));
        return handovers.paper(id, asked, viewer).answer();
    }

    private Body body(long id, Viewer viewer) {
        Handover made = handovers.get(id, viewer);
        return new Body(
                made.id(),
                made.unit(),
                made.onDay(),
                "%02d/%d".formatted(made.number(), made.year()),
                made.madeBy(),
                made.madeAt(),
                handovers.lines(made));
    }

    record HandoverList(List<Handover> items) {}

    /**
     * @param on the last day of the unit
     * @param successor short name of the unit that takes whatever {@code successors} does not name
     * @param successors short names by the code of a task, petition or session
     */
    record Asked(
            @Nullable String unit,
            @Nullable String on,
            @Nullable String successor,
            @Nullable Map<String, String> successors) {

        NewHandover handover() {
            new Checks().present(unit, "unit").orThrow();
            return new NewHandover(
                    unit == null ? "" : unit, day(), successor, successors == null ? Map.of() : successors);
        }

        private @Nullable LocalDate day() {
            try {
                return on == null || on.isBlank() ? null : StrictDate.parse(on);
            } catch (StrictDate.Refused refused) {
                throw new Invalid("on", "task.date", on == null ? "" : on);
            }
        }
    }

    /**
     * @param minute number and year of the minute
     * @param lines what was handed over, as it stood then
     */
    record Body(long id, String unit, LocalDate on, String minute, String madeBy, Instant madeAt, List<Line> lines) {}
}
