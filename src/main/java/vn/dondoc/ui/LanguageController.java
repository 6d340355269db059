package vn.dondoc.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Switches the language of the interface and returns to the page where the viewer was. */
@Controller
class LanguageController {

    private final LocaleResolver locales;
    private final ApplicationEventPublisher events;

    LanguageController(LocaleResolver locales, ApplicationEventPublisher events) {
        this.locales = locales;
        this.events = events;
    }

    @PostMapping("/language")
    RedirectView choose(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale language = Languages.named(lang);
        locales.setLocale(request, response, language);
        events.publishEvent(new LanguageChosen(language));
        var back = new RedirectView(isInside(to) ? to : "/", true);
        back.setExpandUriTemplateVariables(false);
        return back;
    }

    private static boolean isInside(String path) {
        return path.matches("/(?![/\\\\])[^\\r\\n\\\\]*");
    }
}
