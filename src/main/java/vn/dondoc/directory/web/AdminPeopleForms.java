package vn.dondoc.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.PositionEntry;
import vn.dondoc.organization.Staffing;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitRegister;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The forms by which an administrator keeps who works in a unit. */
@Controller
class AdminPeopleForms {

    private final UnitRegister register;
    private final Staffing staffing;
    private final AdminChoices choices;

    AdminPeopleForms(UnitRegister register, Staffing staffing, AdminChoices choices) {
        this.register = register;
        this.staffing = staffing;
        this.choices = choices;
    }

    static String pageOf(Unit unit) {
        return "/admin/units/" + unit.shortName();
    }

    @GetMapping("/admin/units/{shortName}/people/new")
    ModelAndView emptyPerson(@PathVariable String shortName) {
        return personForm(register.get(shortName), EnteredForm.of(Entered.of(Map.of())));
    }

    @PostMapping("/admin/units/{shortName}/people")
    ModelAndView addPerson(
            @PathVariable String shortName,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit unit = register.get(shortName);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    PositionEntry position = PositionEntry.of(entered, checks);
                    String name = staffing.add(
                                    shortName,
                                    entered.text("fullName"),
                                    entered.text("email"),
                                    position,
                                    checks,
                                    viewer.actor())
                            .fullName();
                    Flash.success(next, "admin.flash.personAdded", name);
                },
                pageOf(unit),
                form -> personForm(unit, form));
    }

    private ModelAndView personForm(Unit unit, EnteredForm form) {
        return new ModelAndView("directory/admin/person-form", "form", form).addObject("unit", unit);
    }

    @GetMapping("/admin/units/{shortName}/positions/new")
    ModelAndView emptyPosition(@PathVariable String shortName) {
        return positionForm(register.get(shortName), EnteredForm.of(Entered.of(Map.of())));
    }

    @PostMapping("/admin/units/{shortName}/positions")
    ModelAndView addPosition(
            @PathVariable String shortName,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit unit = register.get(shortName);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    PositionEntry position = PositionEntry.of(entered, checks);
                    staffing.appoint(shortName, entered.text("person"), position, checks, viewer.actor());
                    Flash.success(next, "admin.flash.positionAdded");
                },
                pageOf(unit),
                form -> positionForm(unit, form));
    }

    private ModelAndView positionForm(Unit unit, EnteredForm form) {
        return new ModelAndView("directory/admin/position-form", "form", form)
                .addObject("unit", unit)
                .addObject("people", choices.people(unit));
    }

    @GetMapping("/admin/units/{shortName}/positions/{position}/end")
    ModelAndView emptyEnd(@PathVariable String shortName, @PathVariable long position) {
        Unit unit = register.get(shortName);
        return endForm(unit, position(unit, position), EnteredForm.of(Entered.of(Map.of())));
    }

    @PostMapping("/admin/units/{shortName}/positions/{position}/end")
    ModelAndView end(
            @PathVariable String shortName,
            @PathVariable long position,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit unit = register.get(shortName);
        Staffing.Held held = position(unit, position);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    staffing.end(unit, held, entered.date("validTo", checks), checks, viewer.actor());
                    Flash.success(next, "admin.flash.positionEnded", held.name());
                },
                pageOf(unit),
                form -> endForm(unit, held, form));
    }

    private Staffing.Held position(Unit unit, long id) {
        return staffing.position(unit, id, choices.today());
    }

    private ModelAndView endForm(Unit unit, Staffing.Held held, EnteredForm form) {
        return new ModelAndView("directory/admin/position-end", "form", form)
                .addObject("unit", unit)
                .addObject("held", held);
    }
}
