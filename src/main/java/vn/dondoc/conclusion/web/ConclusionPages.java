package vn.dondoc.conclusion.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.conclusion.Issued;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.ui.Flash;

/** The page of a session's conclusion: the editor for those who write it, a reading view for all others. */
@Controller
@RequestMapping("/sessions/{code}/conclusion")
class ConclusionPages {

    private final ConclusionCommands commands;
    private final ConclusionPageReading pages;

    ConclusionPages(ConclusionCommands commands, ConclusionPageReading pages) {
        this.commands = commands;
        this.pages = pages;
    }

    /** @param edit asks for the editor where the reading view comes first, for a signer */
    @GetMapping
    String page(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean edit,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.of(code, edit, viewer));
        return "conclusion/conclusion";
    }

    @PostMapping("/submission")
    ModelAndView submit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        return decide(
                code, viewer, next, Typed.NOTHING, "conclusion.flash.submitted", () -> commands.submit(code, viewer));
    }

    @PostMapping("/approval")
    ModelAndView approve(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        return decide(
                code, viewer, next, Typed.NOTHING, "conclusion.flash.approved", () -> commands.approve(code, viewer));
    }

    @PostMapping("/return")
    ModelAndView returnForRevision(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Typed typed = new Typed(reason, null, null);
        return decide(
                code,
                viewer,
                next,
                typed,
                "conclusion.flash.returned",
                () -> commands.returnForRevision(code, reason, viewer));
    }

    @PostMapping("/issuance")
    ModelAndView issue(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String date,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        try {
            Issued issued = commands.issue(code, number, date, viewer);
            Flash.success(
                    next,
                    "conclusion.flash.issued",
                    issued.notice().mark(),
                    String.valueOf(issued.tasks().size()));
            return back(code);
        } catch (Invalid invalid) {
            return refused(code, viewer, new Typed(null, number, date).with(invalid.errors()));
        } catch (Refused refused) {
            return refused(code, viewer, new Typed(null, number, date).with(refused));
        }
    }

    private ModelAndView decide(
            String code, Viewer viewer, RedirectAttributes next, Typed typed, String flash, Runnable command) {
        try {
            command.run();
        } catch (Invalid invalid) {
            return refused(code, viewer, typed.with(invalid.errors()));
        } catch (Refused refused) {
            return refused(code, viewer, typed.with(refused));
        }
        Flash.success(next, flash);
        return back(code);
    }

    private static ModelAndView back(String code) {
        return new ModelAndView("redirect:/sessions/" + code + "/conclusion");
    }

    /** The page again, with what was typed and what is wrong. */
    private ModelAndView refused(String code, Viewer viewer, Typed typed) {
        ModelAndView again = new ModelAndView("conclusion/conclusion", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("page", pages.of(code, false, viewer).with(typed));
        return again;
    }
}
