package vn.dondoc.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.handover.Handovers;
import vn.dondoc.handover.Kind;
import vn.dondoc.handover.NewHandover;
import vn.dondoc.handover.Transfer;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.ui.Flash;

/**
 * Hands over a unit in two pages: whom each open thing goes to, and a look at all of it before the one press that does it.
 * What was chosen travels with the forms; nothing is kept until then.
 */
@Controller
@RequestMapping("/admin/units/{unit}/handover")
class HandoverWizard {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Handovers handovers;
    private final Clock clock;

    HandoverWizard(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView choose(@PathVariable String unit, @AuthenticationPrincipal Viewer viewer) {
        Handovers.Proposal proposal = handovers.proposal(unit, viewer);
        if (proposal.made() != null) {
            return new ModelAndView("redirect:/handovers/" + proposal.made());
        }
        String known = proposal.known().isEmpty() ? "" : proposal.known().get(0).shortName();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate end = proposal.unit().validTo();
        Wizard wizard = new Wizard(DAY.format(end == null ? today : end), known, Map.of());
        return choice(proposal, wizard, List.of());
    }

    /** Back from the second page, with what was chosen. */
    @PostMapping("/choice")
    ModelAndView again(@PathVariable String unit, HttpServletRequest request, @AuthenticationPrincipal Viewer viewer) {
        return choice(handovers.proposal(unit, viewer), Wizard.of(request), List.of());
    }

    @PostMapping("/review")
    ModelAndView review(@PathVariable String unit, HttpServletRequest request, @AuthenticationPrincipal Viewer viewer) {
        Wizard wizard = Wizard.of(request);
        return attempt(unit, wizard, viewer, () -> {
            NewHandover asked = wizard.asked(unit);
            List<Transfer> plan = handovers.plan(asked, viewer);
            return new ModelAndView("handover/review")
                    .addObject("proposal", handovers.proposal(unit, viewer))
                    .addObject("wizard", wizard)
                    .addObject("on", asked.on())
                    .addObject("plan", plan)
                    .addObject("counts", counts(plan));
        });
    }

    /** How many of each kind go to each unit. */
    private static Map<String, Map<Kind, Long>> counts(List<Transfer> plan) {
        return plan.stream()
                .collect(Collectors.groupingBy(
                        transfer -> transfer.successor().name(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                transfer -> transfer.item().kind(),
                                () -> new EnumMap<>(Kind.class),
                                Collectors.mapping(Function.identity(), Collectors.counting()))));
    }

    @PostMapping
    ModelAndView make(
            @PathVariable String unit,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Wizard wizard = Wizard.of(request);
        return attempt(unit, wizard, viewer, () -> {
            long made = handovers.make(wizard.asked(unit), viewer);
            Flash.success(next, "handover.done");
            return new ModelAndView("redirect:/handovers/" + made);
        });
    }

    private ModelAndView attempt(String unit, Wizard wizard, Viewer viewer, Supplier<ModelAndView> command) {
        try {
            return command.get();
        } catch (Invalid invalid) {
            ModelAndView page = choice(handovers.proposal(unit, viewer), wizard, invalid.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (Refused refused) {
            ModelAndView page = choice(handovers.proposal(unit, viewer), wizard, List.of())
                    .addObject("refused", "rule." + refused.rule());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView choice(Handovers.Proposal proposal, Wizard wizard, List<FieldError> errors) {
        return new ModelAndView("handover/choice")
                .addObject("proposal", proposal)
                .addObject("wizard", wizard)
                .addObject("errors", errors.stream().distinct().limit(20).toList());
    }
}
