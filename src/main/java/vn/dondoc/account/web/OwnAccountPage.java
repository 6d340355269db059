package vn.dondoc.account.web;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Passwords;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.ui.FieldMessages;
import vn.dondoc.ui.Flash;

/** A person's own account: who they are to the program, and their password. */
@Controller
class OwnAccountPage {

    private static final String VIEW = "account/account";

    private final Passwords passwords;

    OwnAccountPage(Passwords passwords) {
        this.passwords = passwords;
    }

    /** What is typed into the form; never shown again. */
    record PasswordForm(String current, String chosen, String repeated) {

        PasswordForm(@Nullable String current, @Nullable String chosen, @Nullable String repeated) {
            this.current = current == null ? "" : current;
            this.chosen = chosen == null ? "" : chosen;
            this.repeated = repeated == null ? "" : repeated;
        }
    }

    @GetMapping("/account")
    ModelAndView account(@ModelAttribute("form") PasswordForm form) {
        return new ModelAndView(VIEW);
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer viewer,
            HttpSession session,
            RedirectAttributes next) {
        try {
            passwords.change(viewer, session.getId(), form.current(), form.chosen(), form.repeated());
        } catch (Invalid invalid) {
            FieldMessages.into(errors, invalid);
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.success(next, "account.password.changed");
        return new ModelAndView("redirect:/account");
    }
}
