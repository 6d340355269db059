package vn.dondoc.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionReading;
import vn.dondoc.petition.PetitionStory;
import vn.dondoc.petition.Petitions;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.NewPetition;
import vn.dondoc.session.SessionReading;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.DiagramView;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The page of a petition, and the form that raises one at the meeting. */
@Controller
class PetitionController {

    private final PetitionReading reading;
    private final PetitionStory story;
    private final Petitions petitions;
    private final PetitionPages pages;
    private final PetitionChoices choices;
    private final SessionReading sessions;

    PetitionController(
            PetitionReading reading,
            PetitionStory story,
            Petitions petitions,
            PetitionPages pages,
            PetitionChoices choices,
            SessionReading sessions) {
        this.reading = reading;
        this.story = story;
        this.petitions = petitions;
        this.pages = pages;
        this.choices = choices;
        this.sessions = sessions;
    }

    @GetMapping("/petitions/new")
    String empty(@RequestParam String session, @AuthenticationPrincipal Viewer viewer, Model model) {
        return raised(session, EnteredForm.of(Entered.json(null)), viewer, model);
    }

    @PostMapping("/petitions")
    String raise(
            @RequestParam String session,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            NewPetition petition = NewPetition.read(entered, "", checks);
            checks.orThrow();
            String code = petitions.raise(session, petition, viewer);
            Flash.success(next, "petition.flash.raised", code);
            next.addFlashAttribute("draftSaved", "petition-new-" + session);
            return "redirect:/sessions/" + session + "#petitions";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return raised(session, EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    private String raised(String session, EnteredForm form, Viewer viewer, Model model) {
        model.addAttribute("subject", sessions.byCode(session, viewer));
        model.addAttribute("form", form);
        choices.ofNew(viewer, model);
        return "petition/new";
    }

    @GetMapping("/petitions/{code}")
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        Petition petition = reading.byCode(code, viewer);
        return pages.page(petition, petition.line().version(), null, viewer, model);
    }

    @GetMapping("/petitions/{code}/diagram")
    @ResponseBody
    DiagramView diagram(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return story.diagram(code, viewer);
    }
}
