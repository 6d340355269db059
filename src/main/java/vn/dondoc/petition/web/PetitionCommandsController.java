package vn.dondoc.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.petition.NewAnswer;
import vn.dondoc.petition.NewDisposition;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionReading;
import vn.dondoc.petition.Petitions;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Difference;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** What is done on the page of a petition: decided, answered, noted. */
@Controller
class PetitionCommandsController {

    private static final Map<String, String> LABELS = Map.of(
            "disposition", "session.field.petitions.disposition",
            "text", "petition.answer",
            "answerUnit", "petition.answerUnit",
            "dueOn", "petition.dueOn",
            "directive", "petition.directive");

    private final PetitionReading reading;
    private final Petitions petitions;
    private final PetitionPages pages;

    PetitionCommandsController(PetitionReading reading, Petitions petitions, PetitionPages pages) {
        this.reading = reading;
        this.petitions = petitions;
        this.pages = pages;
    }

    @PostMapping("/petitions/{code}/disposition")
    String dispose(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Petition petition = reading.byCode(code, viewer);
        long version = entered.versionOrStale();
        try {
            petitions.dispose(code, NewDisposition.of(entered), version, viewer);
            Flash.success(next, "petition.flash.disposed", code);
            next.addFlashAttribute("draftSaved", "petition-" + code);
            return "redirect:/sessions/" + petition.sessionCode() + "#petitions";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return pages.page(petition, version, EnteredForm.refused(entered, invalid), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            Entered stored = PetitionPages.stored(petition.line());
            model.addAttribute("differences", differences(entered, stored));
            return pages.page(petition, stale.newest(), EnteredForm.of(entered), viewer, model);
        }
    }

    @PostMapping("/petitions/{code}/answer")
    String answer(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Petition petition = reading.byCode(code, viewer);
        try {
            petitions.answer(code, NewAnswer.of(entered), entered.versionOrStale(), viewer);
            Flash.success(next, "petition.flash.answered", code);
            next.addFlashAttribute("draftSaved", "petition-answer-" + code);
            return "redirect:/petitions/" + code;
        } catch (Invalid invalid) {
            response.setStatus(422);
            model.addAttribute("reply", EnteredForm.refused(entered, invalid));
            return pages.page(petition, entered.versionOrStale(), null, viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            model.addAttribute("reply", EnteredForm.of(entered));
            model.addAttribute("differences", List.of());
            return pages.page(petition, stale.newest(), null, viewer, model);
        }
    }

    @PostMapping("/petitions/{code}/note")
    String takeNote(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        petitions.takeNote(code, viewer);
        Flash.success(next, "petition.flash.noted", code);
        return "redirect:/petitions/" + code;
    }

    private static List<Difference> differences(Entered mine, Entered stored) {
        return LABELS.entrySet().stream()
                .filter(field -> !mine.typed(field.getKey()).strip().equals(stored.typed(field.getKey())))
                .map(field -> new Difference(field.getValue(), mine.text(field.getKey()), stored.text(field.getKey())))
                .toList();
    }
}
