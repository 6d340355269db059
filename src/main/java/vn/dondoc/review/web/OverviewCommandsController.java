package vn.dondoc.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
 * What can be done with one tap on the leader's screen. Every command leads back to the row on which it was given, or,
 * refused, to its form with what was typed.
 */
@Controller
@RequestMapping("/reviews/{code}/overview")
class OverviewCommandsController {

    private static final Locale WRITTEN = Languages.VIETNAMESE;

    private final OverviewPages pages;
    private final Overviews overviews;
    private final Reviews reviews;
    private final Explanations explanations;
    private final Appraisals appraisals;
    private final LeaderOrders orders;
    private final Extensions extensions;
    private final TaskCommands tasks;
    private final MessageSource messages;

    OverviewCommandsController(
            OverviewPages pages,
            Overviews overviews,
            Reviews reviews,
            Explanations explanations,
            Appraisals appraisals,
            LeaderOrders orders,
            Extensions extensions,
            TaskCommands tasks,
            MessageSource messages) {
        this.pages = pages;
        this.overviews = overviews;
        this.reviews = reviews;
        this.explanations = explanations;
        this.appraisals = appraisals;
        this.orders = orders;
        this.extensions = extensions;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** What somebody did on the screen of a period. */
    record Tap(String code, Entered entered, Viewer by, Locale locale, Model model, HttpServletResponse response) {

        @Nullable
        String unit() {
            return entered.text("ofUnit");
        }

        String task() {
            return entered.textOr("task", "");
        }
    }

    @ModelAttribute
    Tap tap(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer by,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new Tap(code, Entered.form(request.getParameterMap()), by, locale, model, response);
    }

    /** Asks for an explanation: of a task, or of a unit's results in the period. */
    @PostMapping("/questions")
    String ask(@ModelAttribute(binding = false) Tap tap, RedirectAttributes next) {
        return attempt("question", tap, next, checks -> {
            NewQuestion question = NewQuestion.of(tap.entered(), checks);
            checks.orThrow();
            if (tap.task().isEmpty()) {
                askUnit(question, tap);
            } else {
                explanations.ask(tap.task(), question, tap.by());
            }
        });
    }

    private void askUnit(NewQuestion question, Tap tap) {
        String period = overviews
                .kept(tap.code())
                .orElseThrow(() -> new NotFound(tap.code()))
                .code();
        String label = messages.getMessage(reviews.period(period, tap.by()).label(), WRITTEN);
        explanations.askUnit(
                period,
                messages.getMessage("review.overview.resultsOf", new Object[] {label}, WRITTEN),
                tap.entered().textOr("unit", ""),
                question,
                tap.by());
    }

    /** Praises or criticises a unit. */
    @PostMapping("/appraisals")
    String appraise(@ModelAttribute(binding = false) Tap tap, RedirectAttributes next) {
        return attempt("appraisal", tap, next, checks -> {
            NewAppraisal appraisal = NewAppraisal.of(tap.entered(), checks);
            checks.orThrow();
            appraisals.give(tap.code(), appraisal, tap.by());
        });
    }

    /** Gives a new directive. */
    @PostMapping("/directives")
    String direct(@ModelAttribute(binding = false) Tap tap, RedirectAttributes next) {
        return attempt("directive", tap, next, checks -> {
            NewOrder order = NewOrder.of(tap.entered(), checks);
            checks.orThrow();
            orders.give(tap.code(), order, tap.by());
        });
    }

    /** Sets the star that everybody sees, or takes it away. */
    @PostMapping("/stars")
    String star(@ModelAttribute(binding = false) Tap tap, RedirectAttributes next) {
        boolean on = tap.entered().flag("on");
        return attempt(on ? "star" : "unstar", tap, next, checks -> tasks.star(tap.task(), on, tap.by()));
    }

    /** Grants more time, or refuses it. */
    @PostMapping("/extensions")
    String decide(@ModelAttribute(binding = false) Tap tap, RedirectAttributes next) {
        return attempt("decision", tap, next, checks -> {
            Entered entered = tap.entered();
            Integer number = entered.integer("number", checks);
            NewExtensionDecision decision = new NewExtensionDecision(
                    entered.text("granted") == null ? null : entered.flag("granted"),
                    entered.date("to", checks),
                    entered.text("reason"));
            checks.orThrow();
            extensions.decide(tap.task(), number == null ? 0 : number, decision, tap.by());
        });
    }

    /** @param done names the message that says that it was done */
    private String attempt(String done, Tap tap, RedirectAttributes next, Consumer<Checks> command) {
        reviews.period(tap.code(), tap.by());
        try {
            command.accept(new Checks());
        } catch (Invalid invalid) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, EnteredForm.refused(tap.entered(), invalid), null, tap);
        } catch (Refused problem) {
            return again(HttpStatus.CONFLICT, EnteredForm.of(tap.entered()), problem, tap);
        }
        String unit = tap.unit();
        String at = tap.entered().typed("at").replaceAll("[^A-Za-z0-9._~-]", "");
        Flash.success(next, "review.overview.done." + done);
        next.addFlashAttribute("doneAt", at);
        next.addFlashAttribute("doneWhat", done);
        return "redirect:/reviews/" + tap.code() + (unit == null ? "/overview" : "/units/" + subject(unit)) + "#" + at;
    }

    private String again(HttpStatus status, EnteredForm form, @Nullable Refused problem, Tap tap) {
        tap.response().setStatus(status.value());
        tap.model().addAttribute("projector", false);
        Sheets refused = new Sheets(tap.entered().typed("sheet"), form, problem);
        return pages.show(tap.code(), tap.unit(), refused, tap.by(), tap.locale(), tap.model());
    }

    private static String subject(String unit) {
        return unit.replaceAll("[^A-Za-z0-9._-]", "");
    }
}
