package vn.dondoc.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.inbox.WorkItems;

/** Where everybody begins: what they owe, or, for those who owe nothing by themselves, what is late. */
@Controller
class InboxController {

    private static final int PAGE = 50;

    private final WorkItems items;
    private final Deputies deputies;
    private final Clock clock;

    InboxController(WorkItems items, Deputies deputies, Clock clock) {
        this.items = items;
        this.deputies = deputies;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal Viewer viewer) {
        boolean overlooks = viewer.role() == Role.LEADER || viewer.role().isReadOnly();
        return overlooks ? "redirect:/tasks" : "redirect:/inbox";
    }

    @GetMapping("/inbox")
    String inbox(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal Viewer viewer, Model model) {
        int shown = Math.max(1, Math.min(page, 1000));
        int total = items.count(viewer);
        model.addAttribute("items", items.of(viewer, PAGE, (shown - 1) * PAGE));
        model.addAttribute("total", total);
        model.addAttribute("held", items.held(viewer, PAGE));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        model.addAttribute("today", today);
        Long person = viewer.personId();
        model.addAttribute("represented", person == null ? List.of() : deputies.actingFor(person, today));
        model.addAttribute("previous", shown > 1 ? "/inbox?page=" + (shown - 1) : null);
        model.addAttribute("next", total > shown * PAGE ? "/inbox?page=" + (shown + 1) : null);
        return "inbox/inbox";
    }
}
