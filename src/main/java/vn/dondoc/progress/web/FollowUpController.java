package vn.dondoc.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.progress.Obstacle;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.progress.UpdateDuty;
import vn.dondoc.task.Horizons;

/** What the office looks through: obstacles by the unit that can remove them, and how units meet their duties. */
@Controller
@RequestMapping("/tasks")
class FollowUpController {

    private final Obstacles obstacles;
    private final UpdateDuty duty;
    private final Horizons horizons;

    FollowUpController(Obstacles obstacles, UpdateDuty duty, Horizons horizons) {
        this.obstacles = obstacles;
        this.duty = duty;
        this.horizons = horizons;
    }

    @GetMapping("/obstacles")
    String obstacles(@AuthenticationPrincipal Viewer viewer, Model model) {
        Map<String, List<Obstacle>> byRemover = new LinkedHashMap<>();
        for (Obstacle obstacle : obstacles.open(viewer)) {
            String remover = obstacle.removerName() == null ? "" : obstacle.removerName();
            byRemover.computeIfAbsent(remover, unit -> new ArrayList<>()).add(obstacle);
        }
        model.addAttribute("obstacles", byRemover);
        return "progress/obstacles";
    }

    /** @param from first day of the period, the first of this month where none is given */
    @GetMapping("/duties")
    String duties(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        LocalDate today = horizons.now().today();
        LocalDate first = from == null ? today.withDayOfMonth(1) : from;
        LocalDate last = to == null || to.isBefore(first) ? today : to;
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("duties", duty.of(first, last, viewer));
        return "progress/duties";
    }
}
