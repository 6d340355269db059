package vn.dondoc.occurrence.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.occurrence.AwaitedEvents;
import vn.dondoc.occurrence.DateReviews;
import vn.dondoc.occurrence.Happening;
import vn.dondoc.occurrence.Occurrence;
import vn.dondoc.occurrence.Occurrences;
import vn.dondoc.occurrence.ReviewDecision;
import vn.dondoc.occurrence.TaskSeries;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.view.TaskAnswer;
import vn.dondoc.task.view.TaskAnswers;

@RestController
@RequestMapping("/api/v1/tasks/{code}")
class OccurrencesApi {

    private final Occurrences occurrences;
    private final DateReviews reviews;
    private final AwaitedEvents events;
    private final TaskCommands commands;
    private final TaskAnswers answers;

    OccurrencesApi(
            Occurrences occurrences,
            DateReviews reviews,
            AwaitedEvents events,
            TaskCommands commands,
            TaskAnswers answers) {
        this.occurrences = occurrences;
        this.reviews = reviews;
        this.events = events;
        this.commands = commands;
        this.answers = answers;
    }

    /** The periods of a recurring task, latest first; 404 where the task does not recur. */
    @GetMapping("/occurrences")
    SeriesAnswer occurrences(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return occurrences.of(code, viewer).map(SeriesAnswer::of).orElseThrow(() -> new NotFound(code));
    }

    /** No further period opens. */
    @PostMapping("/occurrences/end")
    ResponseEntity<TaskAnswer> end(
            @PathVariable String code,
            @RequestBody Optional<Reason> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        String reason = body.map(Reason::reason).orElse(null);
        return done(code, seen, by, () -> occurrences.end(code, reason, by));
    }

    /** What becomes of a task without a due date. */
    @PostMapping("/review")
    ResponseEntity<TaskAnswer> review(
            @PathVariable String code,
            @RequestBody Decision body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(
                code,
                seen,
                by,
                () -> reviews.decide(code, body.named(), body.reviewOn(), body.due(), body.reason(), by));
    }

    /** The event has happened for which the task waits; sent again, with a reason, it corrects what was recorded. */
    @PostMapping("/event")
    ResponseEntity<TaskAnswer> event(
            @PathVariable String code,
            @RequestBody Event body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> events.record(code, body.happening(), by));
    }

    /** The event has not happened after all. */
    @PostMapping("/event/withdrawal")
    ResponseEntity<TaskAnswer> withdraw(
            @PathVariable String code,
            @RequestBody Withdrawal body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> events.withdraw(code, body.reviewOn(), body.reason(), by));
    }

    private ResponseEntity<TaskAnswer> done(String code, @Nullable String seen, Viewer by, Runnable command) {
        commands.ifUnchanged(code, Versions.edited(seen), by, command);
        return answers.of(code, by);
    }

    record Reason(@Nullable String reason) {}

    /** @param decision {@code REVIEW_AGAIN}, {@code SET_DATE} or {@code RECALL} */
    record Decision(
            @Nullable String decision,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate due,
            @Nullable String reason) {

        @Nullable
        ReviewDecision named() {
            if (decision == null || decision.isBlank()) {
                return null;
            }
            for (ReviewDecision known : ReviewDecision.values()) {
                if (known.name().equals(decision)) {
                    return known;
                }
            }
            throw new Invalid("decision", "occurrence.unknownDecision");
        }
    }

    /** @param due may be left out where the directive says within how many working days */
    record Event(
            @Nullable LocalDate on,
            @Nullable LocalDate due,
            @Nullable String document,
            @Nullable String text,
            @Nullable String reason) {

        Happening happening() {
            return new Happening(on, due, document, text, reason);
        }
    }

    record Withdrawal(
            @Nullable LocalDate reviewOn, @Nullable String reason) {}

    /** @param opensNext when the next period opens, or null once the series has ended */
    record SeriesAnswer(
            String code,
            Cycle cycle,
            @Nullable LocalDate until,
            int opened,

            @Nullable Instant opensNext,

            @Nullable Instant endedAt,
            TaskSeries.@Nullable Ending ended,
            @Nullable String endReason,
            List<Occurrence> items) {

        static SeriesAnswer of(Occurrences.Overview overview) {
            TaskSeries series = overview.series();
            return new SeriesAnswer(
                    series.code(),
                    series.cycle(),
                    series.until(),
                    series.opened(),
                    overview.opensNext() == null ? null : overview.opensNext().toInstant(),
                    series.endedAt(),
                    series.endKind(),
                    series.endReason(),
                    overview.items());
        }
    }
}
