package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import vn.dondoc.session.reading.ReportReadings;
import vn.dondoc.session.reading.UnsavedReport;
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
    private final ReportReadings readings;
    private final Choices choices;

    ReportController(
            DepartmentReports reports,
            ReportDesk desk,
            SessionReading reading,
            ReportReadings readings,
            Choices choices) {
        this.reports = reports;
        this.desk = desk;
        this.reading = reading;
        this.readings = readings;
        this.choices = choices;
    }

    @GetMapping("/sessions/{code}/report")
    String edit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        SessionView session = reading.byCode(code, viewer);
        if (!SessionPages.may(reading.aggregate(code, viewer), viewer).writeReport()) {
            return "redirect:/sessions/" + code + "#report";
        }
        Optional<UnsavedReport> unsaved = readings.unsaved(reading.aggregate(code, viewer), viewer);
        return unsaved.isPresent()
                ? unsaved(session, unsaved.get(), viewer, model)
                : stored(session, List.of(), viewer, model);
    }

    private String unsaved(SessionView session, UnsavedReport unsaved, Viewer viewer, Model model) {
        model.addAttribute("unsaved", unsaved);
        Papers papers = desk.of(session, unsaved.entered(), viewer);
        return form(session, papers, unsaved.version(), EnteredForm.of(unsaved.entered()), true, model);
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
        long version = entered.versionOrStale();
        try {
            reports.save(code, NewReport.of(entered), version, viewer);
            readings.forget(code, viewer);
            next.addFlashAttribute("draftSaved", "report-" + code);
            return saved(code, entered, viewer, next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            SessionView session = reading.byCode(code, viewer);
            return typed(session, version, EnteredForm.refused(entered, invalid), viewer, model);
        } catch (WarningsOpen open) {
            response.setStatus(409);
            model.addAttribute("draftSaved", "report-" + code);
            return stored(reading.byCode(code, viewer), open.errors(), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            SessionView session = reading.byCode(code, viewer);
            model.addAttribute("differences", FormDifferences.between(entered, texts(session), "session.field."));
            return typed(session, stale.newest(), EnteredForm.of(entered), viewer, model);
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
        Papers papers = desk.of(session, viewer);
        return form(session, papers, version, new EnteredForm(texts(session), errors), true, model);
    }

    private String typed(SessionView session, long version, EnteredForm form, Viewer viewer, Model model) {
        return form(session, desk.of(session, viewer), version, form, false, model);
    }

    private String form(
            SessionView session, Papers papers, long version, EnteredForm form, boolean warned, Model model) {
        model.addAttribute("subject", session);
        model.addAttribute("report", reports.of(session.id()).orElse(null));
        model.addAttribute("papers", papers);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute(
                "rows",
                form.rows("indicators", SPARE_ROWS).stream()
                        .map(path -> FormRow.of(path, form.entered(), papers, warned))
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
