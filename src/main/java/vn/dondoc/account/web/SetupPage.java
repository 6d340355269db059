package vn.dondoc.account.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.FirstAdministrator;
import vn.dondoc.rule.Invalid;
import vn.dondoc.ui.FieldMessages;

/** Where the one-time link leads: the name and password of the first administrator. */
@Controller
class SetupPage {

    private static final String VIEW = "account/setup";

    private final FirstAdministrator first;

    SetupPage(FirstAdministrator first) {
        this.first = first;
    }

    /** What is typed into the form. */
    record SetupForm(String username, String chosen, String repeated) {

        SetupForm(@Nullable String username, @Nullable String chosen, @Nullable String repeated) {
            this.username = username == null ? "" : username.strip();
            this.chosen = chosen == null ? "" : chosen;
            this.repeated = repeated == null ? "" : repeated;
        }
    }

    @GetMapping("/setup/{token}")
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") SetupForm form) {
        first.requireOpen(token);
        return new ModelAndView(VIEW, "token", token);
    }

    @PostMapping("/setup/{token}")
    ModelAndView make(@PathVariable String token, @ModelAttribute("form") SetupForm form, BindingResult errors) {
        try {
            first.make(token, form.username(), form.chosen(), form.repeated());
        } catch (Invalid invalid) {
            FieldMessages.into(errors, invalid);
            return new ModelAndView(VIEW, Map.of("token", token), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/login");
    }
}
