package vn.dondoc.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.AccountEntry;
import vn.dondoc.account.AccountKeeping;
import vn.dondoc.account.Passwords;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitRegister;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The pages by which an administrator opens accounts, shuts them, and helps those who cannot log in. */
@Controller
class AdminAccountForms {

    private final UnitRegister register;
    private final AccountKeeping accounts;
    private final Passwords passwords;
    private final AdminChoices choices;

    AdminAccountForms(UnitRegister register, AccountKeeping accounts, Passwords passwords, AdminChoices choices) {
        this.register = register;
        this.accounts = accounts;
        this.passwords = passwords;
        this.choices = choices;
    }

    @GetMapping("/admin/units/{shortName}/accounts/new")
    ModelAndView empty(@PathVariable String shortName, @RequestParam(defaultValue = "") String person) {
        Unit unit = register.get(shortName);
        return accountForm(unit, EnteredForm.of(Entered.of(Map.of("person", person))));
    }

    @PostMapping("/admin/units/{shortName}/accounts")
    ModelAndView open(
            @PathVariable String shortName,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit unit = register.get(shortName);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    AccountEntry entry = AccountEntry.of(entered, checks);
                    accounts.open(entry, unit, checks, viewer.actor());
                    Flash.success(next, "admin.flash.accountOpened", entry.username());
                },
                AdminPeopleForms.pageOf(unit),
                form -> accountForm(unit, form));
    }

    private ModelAndView accountForm(Unit unit, EnteredForm form) {
        return new ModelAndView("directory/admin/account-form", "form", form)
                .addObject("unit", unit)
                .addObject("people", choices.staff(unit))
                .addObject("roles", choices.roles(unit));
    }

    @GetMapping("/admin/accounts/{username}")
    ModelAndView account(@PathVariable String username) {
        return accountPage(accounts.get(username), EnteredForm.of(Entered.of(Map.of())));
    }

    @PostMapping("/admin/accounts/{username}/password")
    ModelAndView resetPassword(
            @PathVariable String username,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        AccountKeeping.Line account = accounts.get(username);
        return AdminForm.answer(
                request,
                (entered, checks) -> {
                    passwords.reset(viewer, account, entered.typed("chosen"), entered.typed("repeated"));
                    Flash.success(next, "admin.flash.passwordReset", username);
                },
                pageOf(account),
                form -> accountPage(account, form));
    }

    @PostMapping("/admin/accounts/{username}/enabled")
    String enable(
            @PathVariable String username,
            @RequestParam(defaultValue = "false") boolean on,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        if (on) {
            accounts.enable(username, viewer);
        } else {
            accounts.disable(username, viewer);
        }
        Flash.success(next, on ? "admin.flash.accountEnabled" : "admin.flash.accountDisabled", username);
        return "redirect:" + pageOf(accounts.get(username));
    }

    @PostMapping("/admin/accounts/{username}/unlocking")
    String unlock(@PathVariable String username, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        accounts.unlock(username, viewer);
        Flash.success(next, "admin.flash.accountUnlocked", username);
        return "redirect:" + pageOf(accounts.get(username));
    }

    private static String pageOf(AccountKeeping.Line account) {
        return "/admin/accounts/" + account.username();
    }

    private static ModelAndView accountPage(AccountKeeping.Line account, EnteredForm form) {
        return new ModelAndView("directory/admin/account", "form", form).addObject("account", account);
    }
}
