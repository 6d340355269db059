package vn.dondoc.part.api;

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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.part.Coordinators;
import vn.dondoc.part.NewCoordinator;
import vn.dondoc.part.NewPart;
import vn.dondoc.part.PartCommands;
import vn.dondoc.part.PartLine;
import vn.dondoc.part.PartReading;
import vn.dondoc.part.Proof;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.text.Entered;

/** The parts of a task and its coordinators. Each answer is the list of parts as it then stands. */
@RestController
@RequestMapping("/api/v1/tasks/{code}")
class PartsApi {

    private final PartCommands parts;
    private final Coordinators coordinators;
    private final PartReading reading;
    private final TaskCommands tasks;

    PartsApi(PartCommands parts, Coordinators coordinators, PartReading reading, TaskCommands tasks) {
        this.parts = parts;
        this.coordinators = coordinators;
        this.reading = reading;
        this.tasks = tasks;
    }

    @GetMapping("/parts")
    PartsAnswer list(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return new PartsAnswer(reading.of(code, viewer));
    }

    @PostMapping("/parts")
    ResponseEntity<PartsAnswer> hand(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable JsonNode body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        tasks.ifUnchanged(code, Versions.edited(seen), by, () -> parts.hand(code, NewPart.of(Entered.json(body)), by));
        return ResponseEntity.status(201).body(list(code, by));
    }

    @PostMapping("/parts/{number}/completion")
    PartsAnswer complete(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        parts.complete(code, number, Proof.of(Entered.json(body)), null, by);
        return list(code, by);
    }

    @PostMapping("/parts/{number}/acceptance")
    PartsAnswer accept(@PathVariable String code, @PathVariable int number, @AuthenticationPrincipal Viewer by) {
        parts.accept(code, number, by);
        return list(code, by);
    }

    @PostMapping("/parts/{number}/return")
    PartsAnswer giveBack(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        Entered in = Entered.json(body);
        Checks checks = new Checks();
        var dueOn = in.date("dueOn", checks);
        checks.orThrow();
        parts.giveBack(code, number, in.text("reason"), dueOn, by);
        return list(code, by);
    }

    @PostMapping("/parts/{number}/withdrawal")
    PartsAnswer withdraw(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        parts.withdraw(code, number, Entered.json(body).text("reason"), by);
        return list(code, by);
    }

    @PostMapping("/parts/{number}/chase")
    PartsAnswer chase(@PathVariable String code, @PathVariable int number, @AuthenticationPrincipal Viewer by) {
        parts.chase(code, number, by);
        return list(code, by);
    }

    @PostMapping("/coordinators")
    ResponseEntity<PartsAnswer> addCoordinator(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        coordinators.add(code, NewCoordinator.of(Entered.json(body)), by);
        return ResponseEntity.status(201).body(list(code, by));
    }

    @PostMapping("/coordinators/{unit}/removal")
    PartsAnswer removeCoordinator(
            @PathVariable String code,
            @PathVariable String unit,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        coordinators.remove(code, unit, Entered.json(body).text("reason"), by);
        return list(code, by);
    }

    record PartsAnswer(List<PartLine> parts) {}
}
