package vn.dondoc.conclusion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.CorrectionCommands;
import vn.dondoc.conclusion.CorrectionReading;
import vn.dondoc.conclusion.DirectivesIncomplete;
import vn.dondoc.conclusion.Issued;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Nature;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The correction of an issued notice: one form of all directives that shall hold, and its decisions. */
@Controller
@RequestMapping("/sessions/{code}/conclusion/correction")
class CorrectionPages {

    private final CorrectionCommands commands;
    private final CorrectionReading reading;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    CorrectionPages(
            CorrectionCommands commands, CorrectionReading reading, Units units, MessageSource messages, Clock clock) {
        this.commands = commands;
        this.reading = reading;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        CorrectionReading.View view = reading.of(code, viewer);
        return page(view, EnteredForm.of(CorrectionForm.stored(view)), null, viewer, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        CorrectionReading.View view = reading.of(code, viewer);
        try {
            commands.save(code, CorrectionForm.read(entered, view), entered.versionOrStale(), viewer);
        } catch (Invalid invalid) {
            HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
            return page(view, EnteredForm.refused(entered, invalid), null, viewer, status);
        } catch (Stale stale) {
            Refused stored = new Refused("correction.changedMeanwhile");
            return page(view, EnteredForm.of(entered), stored, viewer, HttpStatus.CONFLICT);
        }
        Flash.success(next, "correction.flash.saved");
        next.addFlashAttribute("draftSaved", "correction-" + code);
        return back(code);
    }

    @PostMapping("/submission")
    ModelAndView submit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        return decide(code, viewer, next, "correction.flash.submitted", () -> commands.submit(code, viewer));
    }

    @PostMapping("/approval")
    ModelAndView approve(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        return decide(code, viewer, next, "correction.flash.approved", () -> commands.approve(code, viewer));
    }

    @PostMapping("/return")
    ModelAndView returnForRevision(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return decide(
                code,
                viewer,
                next,
                "correction.flash.returned",
                () -> commands.returnForRevision(code, reason, viewer));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        return decide(code, viewer, next, "correction.flash.withdrawn", () -> commands.withdraw(code, viewer));
    }

    @PostMapping("/issuance")
    ModelAndView issue(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String date,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Issued[] issued = new Issued[1];
        ModelAndView answer = decide(
                code,
                viewer,
                next,
                "correction.flash.issued",
                () -> issued[0] = commands.issue(code, number, date, viewer));
        return issued[0] == null ? answer : new ModelAndView("redirect:/sessions/" + code + "/conclusion/document");
    }

    private ModelAndView decide(String code, Viewer viewer, RedirectAttributes next, String flash, Runnable command) {
        try {
            command.run();
        } catch (Invalid invalid) {
            return refused(code, viewer, invalid.errors(), null);
        } catch (DirectivesIncomplete incomplete) {
            return refused(code, viewer, incomplete.errors(), incomplete);
        } catch (Refused refused) {
            return refused(code, viewer, List.of(), refused);
        }
        Flash.success(next, flash);
        return back(code);
    }

    private ModelAndView refused(String code, Viewer viewer, List<FieldError> errors, @Nullable Refused rule) {
        CorrectionReading.View view = reading.of(code, viewer);
        EnteredForm form = new EnteredForm(CorrectionForm.stored(view), errors);
        return page(view, form, rule, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            CorrectionReading.View view,
            EnteredForm form,
            @Nullable Refused refused,
            Viewer viewer,
            HttpStatusCode status) {
        ModelAndView page = new ModelAndView("conclusion/correction", status);
        page.addObject("page", view);
        page.addObject("form", form);
        page.addObject("rule", refused == null ? null : refused.rule());
        page.addObject("ruleArguments", refused == null ? new Object[0] : refused.arguments());
        page.addObject("units", choices(viewer));
        page.addObject("natures", named(Nature.values(), "nature."));
        page.addObject("dueKinds", named(DueKind.values(), "dueKind."));
        page.addObject("cycles", named(Cycle.values(), "cycle."));
        page.addObject("today", LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return page;
    }

    private List<Choice> choices(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Choice> choices = new ArrayList<>();
        units.groups(viewer.province()).forEach(group -> choices.add(new Choice(group.shortName(), group.name())));
        units.ofProvince(viewer.province(), today).stream()
                .filter(unit -> !unit.isProvince())
                .forEach(unit -> choices.add(new Choice(unit.shortName(), unit.name())));
        return choices;
    }

    private <E extends Enum<E>> List<Choice> named(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(prefix + value.name(), null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private static ModelAndView back(String code) {
        return new ModelAndView("redirect:/sessions/" + code + "/conclusion/correction");
    }
}
