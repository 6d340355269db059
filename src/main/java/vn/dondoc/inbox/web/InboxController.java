package vn.dondoc.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.inbox.FilterPage;
import vn.dondoc.inbox.InboxParameters;
import vn.dondoc.inbox.SavedFilters;
import vn.dondoc.rule.Invalid;

/** Where everybody begins: what they owe, or, for those who owe nothing by themselves, what is late. */
@Controller
class InboxController {

    private final InboxViews views;
    private final SavedFilters saved;
    private final Deputies deputies;
    private final Clock clock;

    InboxController(InboxViews views, SavedFilters saved, Deputies deputies, Clock clock) {
        this.views = views;
        this.saved = saved;
        this.deputies = deputies;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal Viewer viewer) {
        boolean overlooks = viewer.role() == Role.LEADER || viewer.role().isReadOnly();
        return overlooks ? "redirect:/tasks" : "redirect:/inbox";
    }

    @GetMapping("/inbox")
    String inbox(
            @ModelAttribute InboxParameters asked,
            @RequestParam(defaultValue = "owed") String tab,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        try {
            model.addAttribute("view", views.of(asked, tab, Math.max(1, Math.min(page, 1000)), today, viewer));
        } catch (Invalid notUnderstood) {
            // an address typed by hand or grown old: the inbox itself says more than an error page
            return "redirect:/inbox";
        }
        Long person = viewer.personId();
        model.addAttribute("today", today);
        model.addAttribute("represented", person == null ? List.of() : deputies.actingFor(person, today));
        model.addAttribute("saved", saved.of(FilterPage.INBOX, viewer));
        return "inbox/inbox";
    }
}
