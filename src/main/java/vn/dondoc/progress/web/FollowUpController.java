package vn.dondoc.progress.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.account.Viewer;
import vn.dondoc.progress.Obstacle;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.progress.UpdateDuty;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.Horizons;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Formats;

/** What the office looks through: obstacles by the unit that can remove them, and how units meet their duties. */
@Controller
@RequestMapping("/tasks")
class FollowUpController {

    private final Obstacles obstacles;
    private final UpdateDuty duty;
    private final Horizons horizons;
    private final Formats formats;

    FollowUpController(Obstacles obstacles, UpdateDuty duty, Horizons horizons, Formats formats) {
        this.formats = formats;
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

    /**
     * From the first of this month until today where nothing else is asked for; what is no day is said at its field.
     */
    @GetMapping("/duties")
    String duties(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        Checks checks = new Checks();
        LocalDate from = entered.date("from", checks);
        LocalDate to = entered.date("to", checks);
        LocalDate today = horizons.now().today();
        LocalDate first = from == null ? today.withDayOfMonth(1) : from;
        LocalDate last = to == null || to.isBefore(first) ? today : to;
        if (!checks.clean()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Entered shown = Entered.of(Map.of("from", formats.date(first), "to", formats.date(last)));
        model.addAttribute("form", new EnteredForm(checks.clean() ? shown : entered.over(shown), checks.errors()));
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("duties", duty.of(first, last, viewer));
        return "progress/duties";
    }
}
