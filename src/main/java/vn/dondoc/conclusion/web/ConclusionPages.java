package vn.dondoc.conclusion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
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
import vn.dondoc.conclusion.Approval;
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.conclusion.Issued;
import vn.dondoc.conclusion.NewReturn;
import vn.dondoc.conclusion.Sightings;
import vn.dondoc.conclusion.Submission;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Flash;

/** The page of a session's conclusion: the editor for those who write it, a reading view for all others. */
@Controller
@RequestMapping("/sessions/{code}/conclusion")
class ConclusionPages {

    private final ConclusionCommands commands;
    private final Approval approval;
    private final Sightings sightings;
    private final ConclusionPageReading pages;
    private final ApprovalPageReading approvals;

    ConclusionPages(
            ConclusionCommands commands,
            Approval approval,
            Sightings sightings,
            ConclusionPageReading pages,
            ApprovalPageReading approvals) {
        this.commands = commands;
        this.approval = approval;
        this.sightings = sightings;
        this.pages = pages;
        this.approvals = approvals;
    }

    /** @param edit asks for the editor where the reading view comes first, for a signer */
    @GetMapping
    String page(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean edit,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        ConclusionPage page = pages.of(code, edit, viewer);
        sightings.seen(page.conclusion(), viewer);
        model.addAttribute("page", page);
        model.addAttribute("approval", approvals.of(page, viewer));
        return "conclusion/conclusion";
    }

    @PostMapping("/submission")
    ModelAndView submit(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String signer,
            @RequestParam(required = false) @Nullable String urgency,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Submission submission = new Submission(signer, urgency);
        return decide(
                code,
                viewer,
                next,
                Typed.NOTHING,
                "conclusion.flash.submitted",
                () -> approval.submit(code, submission, viewer));
    }

    @PostMapping("/signer")
    ModelAndView appoint(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String signer,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return decide(
                code,
                viewer,
                next,
                Typed.NOTHING,
                "conclusion.flash.signer",
                () -> approval.appoint(code, signer, viewer));
    }

    /** @param version the version that the signer looked at; a newer one is not approved unseen */
    @PostMapping("/approval")
    ModelAndView approve(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long version,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return decide(
                code,
                viewer,
                next,
                Typed.NOTHING,
                "conclusion.flash.approved",
                () -> approval.approve(code, version, viewer));
    }

    @PostMapping("/return")
    ModelAndView returnForRevision(
            @PathVariable String code,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        List<NewReturn.NewRemark> remarks = entered.each("remarks", row -> remark(entered, row));
        NewReturn given = new NewReturn(entered.text("reason"), remarks);
        try {
            approval.giveBack(code, given, viewer);
            Flash.success(next, "conclusion.flash.returned");
            return back(code);
        } catch (Invalid invalid) {
            Typed typed = new Typed(given.reason(), null, null);
            return refused(code, viewer, typed.with(invalid.errors()), texts(remarks));
        } catch (Refused refused) {
            return refused(code, viewer, new Typed(given.reason(), null, null).with(refused), texts(remarks));
        }
    }

    private static NewReturn.NewRemark remark(Entered entered, String row) {
        String number = entered.typed(row + ".directive").strip();
        return new NewReturn.NewRemark(
                number.matches("\\d{1,4}") ? Integer.valueOf(number) : null, entered.text(row + ".text"));
    }

    private static List<String> texts(List<NewReturn.NewRemark> remarks) {
        return remarks.stream()
                .map(remark -> Objects.requireNonNullElse(remark.text(), ""))
                .toList();
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
        return refused(code, viewer, typed, List.of());
    }

    private ModelAndView refused(String code, Viewer viewer, Typed typed, List<String> remarks) {
        ModelAndView again = new ModelAndView("conclusion/conclusion", HttpStatus.UNPROCESSABLE_CONTENT);
        ConclusionPage page = pages.of(code, false, viewer);
        again.addObject("page", page.with(typed));
        again.addObject("approval", approvals.of(page, viewer).with(remarks));
        return again;
    }
}
