package vn.dondoc.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.Viewer;

/** The way in, and where it leads first. */
@Controller
class LoginPage {

    private final boolean demonstration;

    LoginPage(@Value("${dondoc.demo:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demonstration", demonstration);
        return "account/login";
    }

    /** Whoever owes a step starts at the inbox, who only reads at the tasks, the administrator at the units. */
    @GetMapping("/")
    String start(@AuthenticationPrincipal Viewer viewer) {
        return switch (viewer.role()) {
            case ADMINISTRATOR -> "redirect:/units";
            case INSPECTION -> "redirect:/tasks";
            default -> "redirect:/inbox";
        };
    }
}
