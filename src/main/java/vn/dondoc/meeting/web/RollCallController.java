package vn.dondoc.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.dondoc.account.Viewer;
import vn.dondoc.meeting.Presence;
import vn.dondoc.meeting.RollCall;
import vn.dondoc.petition.NewDisposition;
import vn.dondoc.petition.Petitions;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Htmx;

/** Who is there, and the petitions one by one; each row is sent for itself. */
@Controller
class RollCallController {

    private final MeetingPages pages;
    private final RollCall rollCall;
    private final Petitions petitions;

    RollCallController(MeetingPages pages, RollCall rollCall, Petitions petitions) {
        this.pages = pages;
        this.rollCall = rollCall;
        this.petitions = petitions;
    }

    @PostMapping("/sessions/{code}/meeting/attendance")
    String attendance(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        Checks checks = new Checks();
        Presence state = entered.choice("state", Presence.class, checks);
        checks.orThrow();
        rollCall.note(code, entered.typed("attendee"), state, entered.text("representative"), viewer);
        return part("attendance", code, request, viewer, model);
    }

    @PostMapping("/sessions/{code}/meeting/petitions/{petition}")
    String petition(
            @PathVariable String code,
            @PathVariable String petition,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        rollCall.requireKeeper(code, viewer);
        try {
            petitions.dispose(petition, NewDisposition.of(entered), entered.versionOrStale(), viewer);
        } catch (Invalid invalid) {
            model.addAttribute("refusedPetition", petition);
            model.addAttribute("errors", invalid.errors());
            model.addAttribute("typed", entered);
        } catch (Stale stale) {
            model.addAttribute("refusedPetition", petition);
            model.addAttribute("meanwhile", true);
        }
        return part("petitions", code, request, viewer, model);
    }

    private String part(String part, String code, HttpServletRequest request, Viewer viewer, Model model) {
        if (!Htmx.wantsFragment(request) && model.getAttribute("refusedPetition") == null) {
            return "redirect:/sessions/" + code + "/meeting#" + part;
        }
        MeetingPage page = pages.of(code, null, viewer);
        model.addAttribute("page", page);
        if (!Htmx.wantsFragment(request)) {
            model.addAttribute("said", page.said());
            model.addAttribute("form", EnteredForm.of(Entered.json(null)));
            return "meeting/meeting";
        }
        return "meeting/" + part + " :: " + part;
    }
}
