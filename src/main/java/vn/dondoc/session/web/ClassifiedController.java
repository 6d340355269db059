package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.session.Classification;
import vn.dondoc.session.ClassifiedSessions;
import vn.dondoc.session.Host;
import vn.dondoc.session.NewClassified;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The form by which a classified session is registered. */
@Controller
class ClassifiedController {

    private static final Classification[] SECRET = {
        Classification.SECRET, Classification.TOP_SECRET, Classification.ULTRA_SECRET
    };

    private final ClassifiedSessions sessions;
    private final Choices choices;

    ClassifiedController(ClassifiedSessions sessions, Choices choices) {
        this.sessions = sessions;
        this.choices = choices;
    }

    @GetMapping("/sessions/classified/new")
    ModelAndView empty(@AuthenticationPrincipal Viewer viewer) {
        if (!viewer.role().isOffice() && !viewer.role().isUnit()) {
            throw new NotAllowed("session.schedulerOnly");
        }
        return form(EnteredForm.of(Entered.of(Map.of())), viewer);
    }

    @PostMapping("/sessions/classified")
    ModelAndView register(HttpServletRequest request, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Checks checks = new Checks();
        try {
            String code = sessions.register(NewClassified.of(entered, checks), checks, viewer)
                    .code();
            Flash.success(next, "session.flash.classified", code);
            return new ModelAndView("redirect:/sessions/" + code);
        } catch (Invalid invalid) {
            ModelAndView again = form(EnteredForm.refused(entered, invalid), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView form(EnteredForm form, Viewer viewer) {
        Host[] hosts = viewer.role().isUnit() ? new Host[] {Host.UNIT} : new Host[] {Host.PEOPLE_COMMITTEE, Host.PARTY};
        return new ModelAndView("session/classified-form", "form", form)
                .addObject("classifications", choices.of(SECRET, "session.classification."))
                .addObject("hosts", choices.of(hosts, "session.host."))
                .addObject("units", choices.units(viewer));
    }
}
