package vn.dondoc.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Switches the language of the interface and returns to the page where the viewer was. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/language")
    RedirectView choose(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Languages.named(lang));
        var back = new RedirectView(isInside(to) ? to : "/", true);
        back.setExpandUriTemplateVariables(false);
        return back;
    }

    private static boolean isInside(String path) {
        return path.matches("/(?![/\\\\])[^\\r\\n\\\\]*");
    }
}
