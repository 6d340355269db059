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
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.CauseKind;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.PeriodCalendar;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.ReportDesk;
import vn.dondoc.session.ReportDesk.Papers;
import vn.dondoc.session.ScheduleState;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.WarningsOpen;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The form in which the reporting unit writes its report. */
@Controller
class ReportController {

    private static final int SPARE_ROWS = 2;

    private final DepartmentReports reports;
    private final ReportDesk desk;
    private final SessionReading reading;
    private final Choices choices;

    ReportController(DepartmentReports reports, ReportDesk desk, SessionReading reading, Choices choices) {
        this.reports = reports;
        this.desk = desk;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping("/sessions/{code}/report")
    String edit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        SessionView session = reading.byCode(code, viewer);
        if (!SessionPages.may(reading.aggregate(code, viewer), viewer).writeReport()) {
            return "redirect:/sessions/" + code + "#report";
        }
        return stored(session, List.of(), viewer, model);
    }

    /** Saves the draft, and then does what the button that was used says: submits it, or copies the last report's rows. */
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
            return saved(code, entered, viewer, next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            SessionView session = reading.byCode(code, viewer);
            return form(session, version, EnteredForm.refused(entered, invalid), false, viewer, model);
        } catch (WarningsOpen open) {
            response.setStatus(409);
            model.addAttribute("draftSaved", "report-" + code);
            return stored(reading.byCode(code, viewer), open.errors(), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            SessionView session = reading.byCode(code, viewer);
            model.addAttribute("differences", FormDifferences.between(entered, texts(session), "session.field."));
            return form(session, stale.newest(), EnteredForm.of(entered), false, viewer, model);
        }
    }

    private String saved(String code, Entered entered, Viewer viewer, RedirectAttributes next) {
        if (entered.flag("submit")) {
            reports.submit(code, viewer);
            Flash.success(next, "session.flash.reportSubmitted");
            return "redirect:/sessions/" + code;
        }
        if (entered.flag("copy")) {
            copy(code, viewer, next);
        } else {
            Flash.success(next, "session.flash.reportSaved");
        }
        return "redirect:/sessions/" + code + "/report";
    }

    private void copy(String code, Viewer viewer, RedirectAttributes next) {
        try {
            Flash.success(next, "report.flash.copied", String.valueOf(reports.copyLast(code, viewer)));
        } catch (Refused none) {
            Flash.warning(next, "rule." + none.rule());
        }
    }

    private Entered texts(SessionView session) {
        return reports.of(session.id()).map(reports::texts).orElseGet(() -> desk.prefilled(session));
    }

    private String stored(SessionView session, List<FieldError> errors, Viewer viewer, Model model) {
        long version = reports.of(session.id()).map(report -> report.version()).orElse(0L);
        return form(session, version, new EnteredForm(texts(session), errors), true, viewer, model);
    }

    private String form(
            SessionView session, long version, EnteredForm form, boolean stored, Viewer viewer, Model model) {
        Papers papers = desk.of(session, viewer);
        model.addAttribute("subject", session);
        model.addAttribute("report", reports.of(session.id()).orElse(null));
        model.addAttribute("papers", papers);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute(
                "rows",
                form.rows("indicators", SPARE_ROWS).stream()
                        .map(path -> FormRow.of(path, form.entered(), papers, stored))
                        .toList());
        model.addAttribute("catalogue", desk.catalogue(session));
        model.addAttribute("qualifiers", choices.of(Qualifier.values(), "qualifier."));
        model.addAttribute("calendars", choices.of(PeriodCalendar.values(), "session.calendar."));
        model.addAttribute("causeKinds", choices.of(CauseKind.values(), "report.cause."));
        model.addAttribute("scheduleStates", choices.of(ScheduleState.values(), "session.scheduleState."));
        model.addAttribute("petitionKinds", choices.of(PetitionKind.values(), "petition.kind."));
        return "session/report";
    }
}
