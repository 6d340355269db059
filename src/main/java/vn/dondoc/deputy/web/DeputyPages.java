package vn.dondoc.deputy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Candidate;
import vn.dondoc.deputy.Delegation;
import vn.dondoc.deputy.Delegations;
import vn.dondoc.deputy.NewDelegation;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** A person's deputies, and for the head of the office and administrators those of others; the same page at two doors. */
@Controller
class DeputyPages {

    private static final String OWN = "/account/deputies";
    private static final String ADMIN = "/admin/deputies";

    private final Delegations delegations;
    private final Clock clock;

    DeputyPages(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /** @param at the page's own address, below which its forms are sent */
    record DeputyPage(String at, List<Line> lines, List<Choice> absentees, List<Choice> deputies, boolean forOthers) {}

    /** @param mine whether the viewer is the one in whose stead another acts */
    record Line(Delegation delegation, String state, boolean mine, boolean actsForViewer, boolean mayRevoke) {}

    @GetMapping({OWN, ADMIN})
    ModelAndView page(HttpServletRequest request, @AuthenticationPrincipal Viewer viewer) {
        return page(request, EnteredForm.of(Entered.of(Map.of())), viewer);
    }

    @PostMapping({OWN, ADMIN})
    ModelAndView grant(HttpServletRequest request, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Checks checks = new Checks();
        try {
            Delegation granted = delegations.grant(NewDelegation.of(entered, checks), checks, viewer);
            Flash.success(next, "deputy.flash.granted", granted.deputy(), granted.person());
            return new ModelAndView("redirect:" + door(request));
        } catch (Invalid invalid) {
            ModelAndView again = page(request, EnteredForm.refused(entered, invalid), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping({OWN + "/{id}/revocation", ADMIN + "/{id}/revocation"})
    String revoke(
            @PathVariable long id,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        delegations.revoke(id, viewer);
        Flash.success(next, "deputy.flash.revoked");
        return "redirect:" + door(request);
    }

    private ModelAndView page(HttpServletRequest request, EnteredForm form, Viewer viewer) {
        List<Candidate> absentees = delegations.absentees(viewer);
        boolean forOthers = absentees.stream().anyMatch(one -> !viewer.isPerson(one.personId()));
        List<Line> lines = delegations.seenBy(viewer).stream()
                .map(delegation -> line(delegation, viewer))
                .toList();
        return new ModelAndView("deputy/deputies", "form", form)
                .addObject(
                        "page",
                        new DeputyPage(
                                door(request),
                                lines,
                                choices(absentees),
                                choices(delegations.deputies(viewer)),
                                forOthers));
    }

    private Line line(Delegation delegation, Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Line(
                delegation,
                delegation.stateOn(today).name(),
                viewer.isPerson(delegation.personId()),
                viewer.isPerson(delegation.deputyId()),
                delegations.mayRevoke(delegation, viewer));
    }

    private static List<Choice> choices(List<Candidate> candidates) {
        return candidates.stream()
                .map(one -> new Choice(
                        String.valueOf(one.personId()),
                        one.title().isEmpty() ? one.name() : one.name() + ", " + one.title()))
                .toList();
    }

    private static String door(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + ADMIN) ? ADMIN : OWN;
    }
}
