package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.ReportContent;
import vn.dondoc.session.ReportTexts;
import vn.dondoc.session.ReportWarnings;
import vn.dondoc.session.ScheduleState;
import vn.dondoc.session.SessionPetitions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The form in which the reporting unit writes its report. */
@Controller
class ReportController {

    private static final ReportContent NOTHING = new ReportContent(null, null, null, List.of(), List.of(), List.of());

    private final DepartmentReports reports;
    private final SessionPetitions petitions;
    private final SessionReading reading;
    private final Choices choices;

    ReportController(DepartmentReports reports, SessionPetitions petitions, SessionReading reading, Choices choices) {
        this.reports = reports;
        this.petitions = petitions;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping("/sessions/{code}/report")
    String edit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        SessionView session = reading.byCode(code, viewer);
        if (!SessionPages.may(reading.aggregate(code, viewer), viewer).writeReport()) {
            return "redirect:/sessions/" + code + "#report";
        }
        long version = reports.of(session.id()).map(report -> report.version()).orElse(0L);
        return form(session, version, EnteredForm.of(stored(session)), viewer, model);
    }

    /** Saves the draft, and submits it where that button was used. */
    @PostMapping("/sessions/{code}/report")
    String save(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        long version = FormVersion.of(entered);
        try {
            reports.save(code, NewReport.of(entered), version, viewer);
            next.addFlashAttribute("draftSaved", "report-" + code);
            return saved(code, entered.flag("submit"), viewer, next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            SessionView session = reading.byCode(code, viewer);
            return form(session, version, EnteredForm.refused(entered, invalid), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            SessionView session = reading.byCode(code, viewer);
            model.addAttribute("differences", FormDifferences.between(entered, stored(session), "session.field."));
            return form(session, stale.newest(), EnteredForm.of(entered), viewer, model);
        }
    }

    private String saved(String code, boolean submit, Viewer viewer, RedirectAttributes next) {
        if (submit) {
            reports.submit(code, viewer);
            Flash.success(next, "session.flash.reportSubmitted");
            return "redirect:/sessions/" + code;
        }
        Flash.success(next, "session.flash.reportSaved");
        return "redirect:/sessions/" + code + "/report";
    }

    private Entered stored(SessionView session) {
        ReportContent content =
                reports.of(session.id()).map(report -> report.content()).orElse(NOTHING);
        return ReportTexts.of(content, petitions.of(session.id()));
    }

    private String form(SessionView session, long version, EnteredForm form, Viewer viewer, Model model) {
        var stored = reports.of(session.id()).orElse(null);
        model.addAttribute("subject", session);
        model.addAttribute("report", stored);
        model.addAttribute(
                "warnings",
                stored == null
                        ? List.of()
                        : ReportWarnings.of(stored.content(), reports.earlier(session.previousSessionId())));
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("qualifiers", choices.of(Qualifier.values(), "qualifier."));
        model.addAttribute("scheduleStates", choices.of(ScheduleState.values(), "session.scheduleState."));
        model.addAttribute("petitionKinds", choices.of(PetitionKind.values(), "petition.kind."));
        return "session/report";
    }
}
