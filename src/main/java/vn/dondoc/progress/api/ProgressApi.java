package vn.dondoc.progress.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.progress.DutyLine;
import vn.dondoc.progress.Milestone;
import vn.dondoc.progress.MilestoneCommands;
import vn.dondoc.progress.MilestonePlan;
import vn.dondoc.progress.Milestones;
import vn.dondoc.progress.Obstacle;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.progress.UpdateDuty;
import vn.dondoc.task.TaskReading;
import vn.dondoc.text.Entered;

/** Milestones of a task, obstacles that stand, and how units meet their duty to update. */
@RestController
@RequestMapping("/api/v1")
class ProgressApi {

    private final Milestones milestones;
    private final MilestoneCommands commands;
    private final Obstacles obstacles;
    private final UpdateDuty duty;
    private final TaskReading tasks;

    ProgressApi(
            Milestones milestones,
            MilestoneCommands commands,
            Obstacles obstacles,
            UpdateDuty duty,
            TaskReading tasks) {
        this.milestones = milestones;
        this.commands = commands;
        this.obstacles = obstacles;
        this.duty = duty;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{code}/milestones")
    PlanAnswer plan(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        tasks.requireVisible(code, viewer);
        return new PlanAnswer(milestones.of(code));
    }

    /** Replaces the milestones that are still ahead. */
    @PutMapping("/tasks/{code}/milestones")
    PlanAnswer replace(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        tasks.requireVisible(code, by);
        commands.plan(code, MilestonePlan.of(Entered.json(body)), by);
        return plan(code, by);
    }

    @PostMapping("/tasks/{code}/milestones/{number}/attainment")
    PlanAnswer reach(@PathVariable String code, @PathVariable int number, @AuthenticationPrincipal Viewer by) {
        commands.reach(code, number, by);
        return plan(code, by);
    }

    @GetMapping("/obstacles")
    ObstaclesAnswer open(@AuthenticationPrincipal Viewer viewer) {
        return new ObstaclesAnswer(obstacles.open(viewer));
    }

    @GetMapping("/update-duty")
    DutyAnswer duty(@RequestParam LocalDate from, @RequestParam LocalDate to, @AuthenticationPrincipal Viewer viewer) {
        return new DutyAnswer(from, to, duty.of(from, to, viewer));
    }

    record PlanAnswer(List<Milestone> milestones) {}

    record ObstaclesAnswer(List<Obstacle> items) {}

    record DutyAnswer(LocalDate from, LocalDate to, List<DutyLine> units) {}
}
