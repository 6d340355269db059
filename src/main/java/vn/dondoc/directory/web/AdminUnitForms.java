package vn.dondoc.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.GroupEntry;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitEntry;
import vn.dondoc.organization.UnitRegister;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The forms by which an administrator adds provinces, units and groups, and changes units. */
@Controller
class AdminUnitForms {

    private static final String ALL = "/admin/units";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitRegister register;
    private final AdminChoices choices;

    AdminUnitForms(UnitRegister register, AdminChoices choices) {
        this.register = register;
        this.choices = choices;
    }

    @GetMapping("/admin/provinces/new")
    ModelAndView emptyProvince() {
        return provinceForm(EnteredForm.of(Entered.of(Map.of())));
    }

    @PostMapping("/admin/provinces")
    ModelAndView addProvince(
            HttpServletRequest request, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    Unit added = register.addProvince(
                            UnitEntry.of(entered, checks), checks, choices.usualGroups(), viewer.actor());
                    Flash.success(next, "admin.flash.unitAdded", added.name());
                },
                ALL,
                this::provinceForm);
    }

    private ModelAndView provinceForm(EnteredForm form) {
        return new ModelAndView("directory/admin/province-form", "form", form);
    }

    @GetMapping("/admin/units/{shortName}/units/new")
    ModelAndView emptyUnit(@PathVariable String shortName) {
        Unit parent = register.get(shortName);
        Map<String, String> usual = Map.of(
                "shortName", parent.shortName() + ".",
                "code", parent.code() + ".");
        return unitForm(parent, EnteredForm.of(Entered.of(usual)));
    }

    @PostMapping("/admin/units/{shortName}/units")
    ModelAndView addUnit(
            @PathVariable String shortName,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit parent = register.get(shortName);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    Unit added = register.addBelow(shortName, UnitEntry.of(entered, checks), checks, viewer.actor());
                    Flash.success(next, "admin.flash.unitAdded", added.name());
                },
                ALL,
                form -> unitForm(parent, form));
    }

    private ModelAndView unitForm(Unit parent, EnteredForm form) {
        return new ModelAndView("directory/admin/unit-form", "form", form)
                .addObject("parent", parent)
                .addObject("kinds", choices.kinds());
    }

    @GetMapping("/admin/units/{shortName}/edit")
    ModelAndView edit(@PathVariable String shortName) {
        Unit unit = register.get(shortName);
        return editForm(unit, EnteredForm.of(Entered.of(texts(unit, register.edition(unit)))));
    }

    @PostMapping("/admin/units/{shortName}")
    ModelAndView change(
            @PathVariable String shortName,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit unit = register.get(shortName);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    register.change(
                            shortName, UnitEntry.of(entered, checks), entered.versionOrStale(), checks, viewer.actor());
                    Flash.success(next, "admin.flash.unitChanged");
                },
                AdminPeopleForms.pageOf(unit),
                form -> editForm(unit, form));
    }

    private ModelAndView editForm(Unit unit, EnteredForm form) {
        return new ModelAndView("directory/admin/unit-edit", "form", form)
                .addObject("unit", unit)
                .addObject("successors", choices.successors(unit));
    }

    private static Map<String, String> texts(Unit unit, UnitRegister.Edition edition) {
        Map<String, String> texts = new HashMap<>();
        texts.put("version", String.valueOf(edition.version()));
        texts.put("name", unit.name());
        texts.put("nameEn", Objects.requireNonNullElse(unit.nameEn(), ""));
        texts.put("ordinal", String.valueOf(edition.ordinal()));
        texts.put("validFrom", DAY.format(unit.validFrom()));
        texts.put("validTo", unit.validTo() == null ? "" : DAY.format(unit.validTo()));
        List<String> successors = edition.successors();
        for (int i = 0; i < successors.size(); i++) {
            texts.put("successors[" + i + "]", successors.get(i));
        }
        return texts;
    }

    @GetMapping("/admin/units/{shortName}/groups/new")
    ModelAndView emptyGroup(@PathVariable String shortName) {
        Unit province = register.province(shortName);
        return groupForm(province, EnteredForm.of(Entered.of(Map.of("shortName", province.shortName() + "."))));
    }

    @PostMapping("/admin/units/{shortName}/groups")
    ModelAndView addGroup(
            @PathVariable String shortName,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit province = register.province(shortName);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    String name = register.addGroup(shortName, GroupEntry.of(entered, checks), checks, viewer.actor())
                            .name();
                    Flash.success(next, "admin.flash.groupAdded", name);
                },
                AdminPeopleForms.pageOf(province),
                form -> groupForm(province, form));
    }

    private ModelAndView groupForm(Unit province, EnteredForm form) {
        return new ModelAndView("directory/admin/group-form", "form", form)
                .addObject("unit", province)
                .addObject("kinds", choices.kinds());
    }
}
