package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.EntryClocks;
import vn.dondoc.session.Meetings;
import vn.dondoc.session.NewOpinion;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.SessionDiagrams;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.DiagramView;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The page of a session and what is done on it. */
@Controller
class SessionController {

    private final SessionPages pages;
    private final EntryClocks clocks;
    private final SessionScheduling scheduling;
    private final DepartmentReports reports;
    private final Opinions opinions;
    private final Meetings meetings;
    private final SessionDiagrams diagrams;
    private final Choices choices;

    SessionController(
            SessionPages pages,
            EntryClocks clocks,
            SessionScheduling scheduling,
            DepartmentReports reports,
            Opinions opinions,
            Meetings meetings,
            SessionDiagrams diagrams,
            Choices choices) {
        this.pages = pages;
        this.clocks = clocks;
        this.scheduling = scheduling;
        this.reports = reports;
        this.opinions = opinions;
        this.meetings = meetings;
        this.diagrams = diagrams;
        this.choices = choices;
    }

    @GetMapping("/sessions/{code}")
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        return page(code, "", EnteredForm.of(Entered.json(null)), viewer, model);
    }

    @GetMapping(path = "/sessions/{code}/diagram", produces = "application/json")
    @ResponseBody
    DiagramView diagram(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return diagrams.of(code, viewer);
    }

    @PostMapping("/sessions/{code}/report/acceptance")
    String accept(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        reports.accept(code, viewer);
        return done(code, "session.flash.reportAccepted", next);
    }

    @PostMapping("/sessions/{code}/report/return")
    String giveBack(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            reports.giveBack(code, entered.text("reason"), viewer);
            return done(code, "session.flash.reportReturned", next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(code, "return", EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    @PostMapping("/sessions/{code}/opinions")
    String opinion(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            opinions.add(code, NewOpinion.of(entered), viewer);
            next.addFlashAttribute("draftSaved", "opinion-" + code);
            Flash.success(next, "session.flash.opinionAdded");
            return "redirect:/sessions/" + code + "#opinions";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(code, "opinion", EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    @PostMapping("/sessions/{code}/meeting")
    String startMeeting(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        meetings.start(code, viewer);
        return done(code, "session.flash.meetingStarted", next);
    }

    @PostMapping("/sessions/{code}/meeting-record")
    String recordMeeting(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        meetings.recorded(code, viewer);
        return done(code, "session.flash.meetingRecorded", next);
    }

    @PostMapping("/sessions/{code}/cancellation")
    String cancel(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            scheduling.cancel(code, entered.textOr("reason", ""), viewer);
            return done(code, "session.flash.cancelled", next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(code, "cancel", EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    private static String done(String code, String message, RedirectAttributes next) {
        Flash.success(next, message);
        return "redirect:/sessions/" + code;
    }

    /** @param refused which of the page's forms comes back with its errors */
    private String page(String code, String refused, EnteredForm form, Viewer viewer, Model model) {
        SessionPage shown = pages.of(code, viewer);
        model.addAttribute("page", shown);
        model.addAttribute("preparation", pages.preparation(code, viewer));
        model.addAttribute("entryClock", clocks.of(code));
        model.addAttribute("refused", refused);
        model.addAttribute("form", form);
        model.addAttribute("people", choices.people(viewer));
        model.addAttribute("petitionKinds", choices.of(PetitionKind.values(), "petition.kind."));
        return shown.session().classification().isSecret() ? "session/classified" : "session/page";
    }
}
