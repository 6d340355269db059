package vn.dondoc.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.NewExtensionDecision;
import vn.dondoc.review.Overviews;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.leader.Appraisals;
import vn.dondoc.review.leader.LeaderOrders;
import vn.dondoc.review.leader.NewAppraisal;
import vn.dondoc.review.leader.NewOrder;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;
import vn.dondoc.ui.Languages;

/**
 * The leader's screen of a period, and what can be done on it with one tap. Every command leads back to the row on which
 * it was given, or, refused, to its form with what was typed.
 */
@Controller
@RequestMapping("/reviews/{code}")
class OverviewController {

    private static final Locale WRITTEN = Languages.VIETNAMESE;

    private final OverviewPages pages;
    private final Overviews overviews;
    private final Reviews reviews;
    private final Frames frames;
    private final Explanations explanations;
    private final Appraisals appraisals;
    private final LeaderOrders orders;
    private final Extensions extensions;
    private final TaskCommands tasks;
    private final MessageSource messages;

    OverviewController(
            OverviewPages pages,
            Overviews overviews,
            Reviews reviews,
            Frames frames,
            Explanations explanations,
            Appraisals appraisals,
            LeaderOrders orders,
            Extensions extensions,
            TaskCommands tasks,
            MessageSource messages) {
        this.pages = pages;
        this.overviews = overviews;
        this.reviews = reviews;
        this.frames = frames;
        this.explanations = explanations;
        this.appraisals = appraisals;
        this.orders = orders;
        this.extensions = extensions;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** @param projector set to show it to a room */
    @GetMapping("/overview")
    String overview(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String projector,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("projector", projector != null);
        return pages.show(code, null, Sheets.FOLDED, viewer, locale, model);
    }

    /** The same of one unit, with all that leaders ever said of it. */
    @GetMapping("/units/{unit}")
    String unit(
            @PathVariable String code,
            @PathVariable String unit,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("projector", false);
        return pages.show(code, unit, Sheets.FOLDED, viewer, locale, model);
    }

    /** Results that wait for their confirmation too long. */
    @GetMapping("/overview/waiting")
    String waiting(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("frame", frames.of(code, viewer, locale));
        String of = unit == null || unit.isBlank() ? null : unit;
        model.addAttribute("results", overviews.waiting(of, viewer));
        model.addAttribute("total", overviews.waitingCount(of, viewer));
        model.addAttribute("days", overviews.policy().confirmWithinDays());
        return "review/overview-waiting";
    }

    /** Asks for an explanation: of a task, or of a unit's results in the period. */
    @PostMapping("/overview/questions")
    String ask(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        String task = entered.text("task");
        return attempt(code, "question", entered, by, locale, response, model, next, () -> {
            Checks checks = new Checks();
            NewQuestion question = NewQuestion.of(entered, checks);
            checks.orThrow();
            if (task == null) {
                askUnit(code, entered, question, by);
            } else {
                explanations.ask(task, question, by);
            }
        });
    }

    private void askUnit(String code, Entered entered, NewQuestion question, Viewer by) {
        String period =
                overviews.kept(code).orElseThrow(() -> new NotFound(code)).code();
        String label = messages.getMessage(reviews.period(period, by).label(), WRITTEN);
        explanations.askUnit(
                period,
                messages.getMessage("review.overview.resultsOf", new Object[] {label}, WRITTEN),
                entered.textOr("unit", ""),
                question,
                by);
    }

    /** Praises or criticises a unit. */
    @PostMapping("/overview/appraisals")
    String appraise(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        return attempt(code, "appraisal", entered, by, locale, response, model, next, () -> {
            Checks checks = new Checks();
            NewAppraisal appraisal = NewAppraisal.of(entered, checks);
            checks.orThrow();
            appraisals.give(code, appraisal, by);
        });
    }

    /** Gives a new directive. */
    @PostMapping("/overview/directives")
    String direct(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        return attempt(code, "directive", entered, by, locale, response, model, next, () -> {
            Checks checks = new Checks();
            NewOrder order = NewOrder.of(entered, checks);
            checks.orThrow();
            orders.give(code, order, by);
        });
    }

    /** Sets the star that everybody sees, or takes it away. */
    @PostMapping("/overview/stars")
    String star(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        boolean on = entered.flag("on");
        return attempt(
                code,
                on ? "star" : "unstar",
                entered,
                by,
                locale,
                response,
                model,
                next,
                () -> tasks.star(entered.textOr("task", ""), on, by));
    }

    /** Grants more time, or refuses it. */
    @PostMapping("/overview/extensions")
    String decide(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        return attempt(code, "decision", entered, by, locale, response, model, next, () -> {
            Checks checks = new Checks();
            Integer number = entered.integer("number", checks);
            NewExtensionDecision decision = new NewExtensionDecision(
                    entered.text("granted") == null ? null : entered.flag("granted"),
                    entered.date("to", checks),
                    entered.text("reason"));
            checks.orThrow();
            extensions.decide(entered.textOr("task", ""), number == null ? 0 : number, decision, by);
        });
    }

    /** @param done names the message that says that it was done */
    private String attempt(
            String code,
            String done,
            Entered entered,
            Viewer by,
            Locale locale,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next,
            Runnable command) {
        reviews.period(code, by);
        String unit = entered.text("ofUnit");
        String sheet = entered.typed("sheet");
        try {
            command.run();
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Sheets refused = new Sheets(sheet, EnteredForm.refused(entered, invalid), null);
            return again(code, unit, refused, by, locale, model);
        } catch (Refused problem) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Sheets refused = new Sheets(sheet, EnteredForm.of(entered), problem);
            return again(code, unit, refused, by, locale, model);
        }
        String at = entered.typed("at").replaceAll("[^A-Za-z0-9._~-]", "");
        Flash.success(next, "review.overview.done." + done);
        next.addFlashAttribute("doneAt", at);
        next.addFlashAttribute("doneWhat", done);
        return "redirect:/reviews/" + code + (unit == null ? "/overview" : "/units/" + subject(unit)) + "#" + at;
    }

    private String again(String code, @Nullable String unit, Sheets refused, Viewer by, Locale locale, Model model) {
        model.addAttribute("projector", false);
        return pages.show(code, unit, refused, by, locale, model);
    }

    private static String subject(String unit) {
        return unit.replaceAll("[^A-Za-z0-9._-]", "");
    }
}
