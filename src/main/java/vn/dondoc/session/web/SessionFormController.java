package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.Conflict;
import vn.dondoc.session.DayPart;
import vn.dondoc.session.Host;
import vn.dondoc.session.NewClassified;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.PeriodCalendar;
import vn.dondoc.session.ReferenceKind;
import vn.dondoc.session.SessionConflicts;
import vn.dondoc.session.SessionKind;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.session.SessionTexts;
import vn.dondoc.session.SessionView;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The form by which a session is scheduled and changed. */
@Controller
class SessionFormController {

    private final SessionScheduling scheduling;
    private final SessionReading reading;
    private final SessionConflicts conflicts;
    private final Choices choices;

    SessionFormController(
            SessionScheduling scheduling, SessionReading reading, SessionConflicts conflicts, Choices choices) {
        this.scheduling = scheduling;
        this.reading = reading;
        this.conflicts = conflicts;
        this.choices = choices;
    }

    @GetMapping("/sessions/new")
    String empty(@AuthenticationPrincipal Viewer viewer, Model model) {
        if (!viewer.role().isOffice() && !viewer.role().isUnit()) {
            throw new NotAllowed("session.schedulerOnly");
        }
        boolean unit = viewer.role().isUnit();
        Map<String, String> usual = unit
                ? Map.of("kind", "WORKING", "host", "UNIT")
                : Map.of("kind", "WORKING", "host", "PEOPLE_COMMITTEE");
        return form(null, 0, EnteredForm.of(Entered.of(usual)), viewer, model);
    }

    @PostMapping("/sessions")
    String schedule(
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        if (NewClassified.meant(entered)) {
            throw new Refused("session.classified");
        }
        try {
            String code = scheduling.schedule(NewSession.of(entered), viewer).code();
            Flash.success(next, "session.flash.scheduled", code);
            next.addFlashAttribute("draftSaved", "session-new");
            return "redirect:/sessions/" + code;
        } catch (Invalid invalid) {
            response.setStatus(422);
            return form(null, 0, EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    @GetMapping("/sessions/{code}/edit")
    String edit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        if (!SessionPages.may(reading.aggregate(code, viewer), viewer).edit()) {
            throw new NotAllowed("session.organizerOnly");
        }
        SessionView session = reading.byCode(code, viewer);
        return form(code, session.version(), EnteredForm.of(SessionTexts.of(session)), viewer, model);
    }

    @PostMapping("/sessions/{code}")
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
            scheduling.edit(code, NewSession.of(entered), version, viewer);
            Flash.success(next, "session.flash.saved");
            next.addFlashAttribute("draftSaved", "session-" + code);
            return "redirect:/sessions/" + code;
        } catch (Invalid invalid) {
            response.setStatus(422);
            return form(code, version, EnteredForm.refused(entered, invalid), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            Entered stored = SessionTexts.of(reading.byCode(code, viewer));
            model.addAttribute("differences", FormDifferences.between(entered, stored, "session.field."));
            return form(code, stale.newest(), EnteredForm.of(entered), viewer, model);
        }
    }

    /** What is needed twice at the time that is being entered. */
    @GetMapping("/sessions/conflicts")
    String conflicts(
            @RequestParam @Nullable String of,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        List<Conflict> found = found(of, entered, viewer);
        List<FieldError> taken = found.stream().anyMatch(Conflict::takesRoom)
                ? List.of(FieldError.of("place", "session.roomTaken", ""))
                : List.of();
        model.addAttribute("conflicts", found);
        model.addAttribute("form", new EnteredForm(entered, taken));
        return "session/conflicts :: answer";
    }

    private List<Conflict> found(@Nullable String code, Entered entered, Viewer viewer) {
        try {
            return conflicts.of(code, NewSession.of(entered), viewer);
        } catch (Invalid unreadable) {
            return List.of();
        }
    }

    private String form(@Nullable String code, long version, EnteredForm form, Viewer viewer, Model model) {
        model.addAttribute("conflicts", found(code, form.entered(), viewer));
        model.addAttribute("places", choices.places(viewer));
        model.addAttribute("documents", choices.documents(viewer));
        model.addAttribute("code", code);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices.of(SessionKind.values(), "session.kind."));
        Host[] hosts = viewer.role().isUnit() ? new Host[] {Host.UNIT} : new Host[] {Host.PEOPLE_COMMITTEE, Host.PARTY};
        model.addAttribute("hosts", choices.of(hosts, "session.host."));
        model.addAttribute("dayParts", choices.of(DayPart.values(), "dayPart."));
        model.addAttribute("calendars", choices.of(PeriodCalendar.values(), "session.calendar."));
        model.addAttribute("referenceKinds", choices.of(ReferenceKind.values(), "session.reference."));
        model.addAttribute("units", choices.units(viewer));
        model.addAttribute("groups", choices.groups(viewer));
        model.addAttribute("people", choices.people(viewer));
        return "session/form";
    }
}
