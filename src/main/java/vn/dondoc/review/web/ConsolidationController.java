package vn.dondoc.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.StepNotOpen;
import vn.dondoc.review.ExplainedTask;
import vn.dondoc.review.PeriodHistory;
import vn.dondoc.review.ProposedReport;
import vn.dondoc.review.Publication;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.UnitExplanation;
import vn.dondoc.review.UnitExplanations;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Difference;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The consolidated report of a period: written by the office beside what units explain, decided on by the leader. */
@Controller
@RequestMapping("/reviews/{code}")
class ConsolidationController {

    private final Publication publication;
    private final UnitExplanations explanations;
    private final ProposedReport proposed;
    private final PeriodHistory history;
    private final Frames frames;
    private final Clock clock;

    ConsolidationController(
            Publication publication,
            UnitExplanations explanations,
            ProposedReport proposed,
            PeriodHistory history,
            Frames frames,
            Clock clock) {
        this.publication = publication;
        this.explanations = explanations;
        this.proposed = proposed;
        this.history = history;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/consolidation")
    String read(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean proposal,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("proposal", proposal);
        return page(code, null, viewer, locale, model);
    }

    /** What somebody did about the report of a period. */
    record Sent(String code, Entered entered, Viewer by, Locale locale, Model model, HttpServletResponse response) {}

    @ModelAttribute
    Sent sent(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new Sent(code, Entered.form(request.getParameterMap()), by, locale, model, response);
    }

    @PostMapping("/consolidation")
    String consolidate(@ModelAttribute(binding = false) Sent sent, RedirectAttributes next) {
        Entered entered = sent.entered();
        return attempt(
                "consolidation",
                sent,
                next,
                () -> publication.consolidate(
                        sent.code(), entered.text("consolidation"), entered.version(), sent.by()));
    }

    @PostMapping("/acceptance")
    String accept(@ModelAttribute(binding = false) Sent sent, RedirectAttributes next) {
        Entered entered = sent.entered();
        return attempt(
                "acceptance",
                sent,
                next,
                () -> publication.accept(sent.code(), entered.text("verdict"), entered.version(), sent.by()));
    }

    @PostMapping("/return")
    String sendBack(@ModelAttribute(binding = false) Sent sent, RedirectAttributes next) {
        Entered entered = sent.entered();
        return attempt(
                "return",
                sent,
                next,
                () -> publication.sendBack(sent.code(), entered.text("verdict"), entered.version(), sent.by()));
    }

    private String attempt(String form, Sent sent, RedirectAttributes next, Runnable command) {
        try {
            command.run();
        } catch (Invalid invalid) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, EnteredForm.refused(sent.entered(), invalid), sent);
        } catch (Stale | Refused | StepNotOpen overtaken) {
            sent.model().addAttribute("differences", differences(sent));
            return again(HttpStatus.CONFLICT, EnteredForm.of(sent.entered()), sent);
        }
        Flash.success(next, "review.done." + form);
        next.addFlashAttribute("draftSaved", key(sent.code(), form.equals("consolidation")));
        return "redirect:/reviews/" + sent.code() + "/consolidation";
    }

    private String again(HttpStatus status, EnteredForm form, Sent sent) {
        sent.response().setStatus(status.value());
        return page(sent.code(), form, sent.by(), sent.locale(), sent.model());
    }

    private String page(String code, @Nullable EnteredForm form, Viewer viewer, Locale locale, Model model) {
        model.addAttribute("frame", frames.of(code, viewer, locale));
        ReviewPeriod period = publication.report(code, viewer).orElse(null);
        model.addAttribute("period", period);
        if (period == null) {
            return "review/consolidation";
        }
        boolean consolidates = publication.mayConsolidate(period, viewer);
        boolean reviewing = publication.mayReview(period, viewer);
        model.addAttribute("mayConsolidate", consolidates);
        model.addAttribute("mayReview", reviewing);
        model.addAttribute("form", form == null ? EnteredForm.of(entered(period, consolidates, viewer, model)) : form);
        model.addAttribute("draftKey", key(code, consolidates));
        model.addAttribute("explained", explained(period, viewer));
        model.addAttribute("happened", history.of(code, viewer));
        model.addAttribute("today", LocalDate.now(clock));
        return "review/consolidation";
    }

    /** The report as it was sent back; at first, or where it is asked for anew, what the program proposes. */
    private Entered entered(ReviewPeriod period, boolean consolidates, Viewer viewer, Model model) {
        if (!consolidates) {
            return Entered.of(Map.of());
        }
        String kept = period.consolidation();
        boolean anew = kept == null || Boolean.TRUE.equals(model.getAttribute("proposal"));
        model.addAttribute("isProposal", anew);
        return Entered.of(Map.of("consolidation", anew ? proposed.of(period.code(), viewer) : kept));
    }

    /** An explanation with the words on its tasks. */
    record Explained(UnitExplanation explanation, UnitExplanation.Progress progress, List<ExplainedTask> tasks) {}

    private List<Explained> explained(ReviewPeriod period, Viewer viewer) {
        Map<Long, List<ExplainedTask>> said = explanations.said(period, viewer);
        LocalDate today = LocalDate.now(clock);
        return explanations.of(period, viewer).stream()
                .map(each -> new Explained(each, each.progress(today), said.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private List<Difference> differences(Sent sent) {
        Entered mine = sent.entered();
        ReviewPeriod stored = publication.report(sent.code(), sent.by()).orElse(null);
        Map<String, @Nullable String> theirs = new LinkedHashMap<>();
        theirs.put("consolidation", stored == null ? null : stored.consolidation());
        theirs.put("verdict", stored == null ? null : stored.verdict());
        return theirs.entrySet().stream()
                .filter(field -> mine.text(field.getKey()) != null)
                .map(field ->
                        new Difference("review.field." + field.getKey(), mine.text(field.getKey()), field.getValue()))
                .toList();
    }

    private static String key(String code, boolean consolidates) {
        return (consolidates ? "review-consolidation-" : "review-verdict-") + code;
    }
}
