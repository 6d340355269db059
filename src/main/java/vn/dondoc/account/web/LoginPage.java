package vn.dondoc.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
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
}
