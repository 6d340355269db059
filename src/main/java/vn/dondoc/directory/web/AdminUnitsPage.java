package vn.dondoc.directory.web;

import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.AccountKeeping;
import vn.dondoc.account.Viewer;
import vn.dondoc.directory.Directory;
import vn.dondoc.organization.Staffing;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitRegister;
import vn.dondoc.organization.Units;

/** What an administrator keeps: all provinces with their units, and each unit with its people and accounts. */
@Controller
class AdminUnitsPage {

    private final Directory directory;
    private final UnitRegister register;
    private final Units units;
    private final Staffing staffing;
    private final AccountKeeping accounts;
    private final AdminChoices choices;

    AdminUnitsPage(
            Directory directory,
            UnitRegister register,
            Units units,
            Staffing staffing,
            AccountKeeping accounts,
            AdminChoices choices) {
        this.directory = directory;
        this.register = register;
        this.units = units;
        this.staffing = staffing;
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping("/admin/units")
    ModelAndView all(@AuthenticationPrincipal Viewer viewer) {
        return new ModelAndView("directory/admin/units")
                .addObject("units", directory.units(viewer))
                .addObject("administrators", accounts.administrators());
    }

    @GetMapping("/admin/units/{shortName}")
    ModelAndView one(@PathVariable String shortName) {
        Unit unit = register.get(shortName);
        var lines = accounts.of(unit);
        return new ModelAndView("directory/admin/unit")
                .addObject("unit", unit)
                .addObject("parent", unit.parentId() == null ? null : units.get(unit.parentId()))
                .addObject("successors", register.edition(unit).successors())
                .addObject("groups", unit.isProvince() ? units.groups(unit.id()) : null)
                .addObject("staff", staffing.of(unit, choices.today()))
                .addObject("today", choices.today())
                .addObject(
                        "accounts",
                        lines.stream()
                                .filter(line -> line.personId() != null)
                                .collect(Collectors.groupingBy(AccountKeeping.Line::personId)));
    }
}
