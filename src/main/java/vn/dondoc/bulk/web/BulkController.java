package vn.dondoc.bulk.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.bulk.BulkSteps;
import vn.dondoc.bulk.BulkSteps.Confirmation;
import vn.dondoc.bulk.Outcome;
import vn.dondoc.bulk.SubmittedResult;
import vn.dondoc.bulk.SubmittedResults;
import vn.dondoc.inbox.FilterPage;
import vn.dondoc.task.Grade;
import vn.dondoc.ui.Flash;

/** Acknowledges what was selected in the inbox, and confirms it after one look at every result. */
@Controller
class BulkController {

    private final BulkSteps steps;
    private final SubmittedResults results;

    BulkController(BulkSteps steps, SubmittedResults results) {
        this.steps = steps;
        this.results = results;
    }

    /** @param query of the inbox, to come back to */
    @PostMapping("/inbox/acknowledgements")
    String acknowledge(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String query,
            @AuthenticationPrincipal Viewer by,
            RedirectAttributes next) {
        String inbox = "redirect:" + FilterPage.INBOX.address(query);
        if (!sensible(task, next)) {
            return inbox;
        }
        tell("acknowledgement", steps.acknowledge(task, by), by, next);
        return inbox;
    }

    /** The results that were selected, one below the other, with what is no longer to be confirmed. */
    @GetMapping("/inbox/confirmations")
    String review(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String query,
            @AuthenticationPrincipal Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (!sensible(task, next)) {
            return "redirect:" + FilterPage.INBOX.address(query);
        }
        List<SubmittedResult> waiting = results.of(task, viewer);
        LinkedHashSet<String> others = new LinkedHashSet<>(task);
        waiting.forEach(result -> others.remove(result.task()));
        model.addAttribute("results", waiting);
        model.addAttribute(
                "confirmable", waiting.stream().filter(result -> !result.own()).count());
        model.addAttribute("others", others);
        model.addAttribute("titles", results.titles(others, viewer));
        model.addAttribute("grades", Grade.values());
        model.addAttribute("query", query);
        model.addAttribute("back", FilterPage.INBOX.address(query));
        return "bulk/confirmations";
    }

    /**
     * @param task the codes that are ticked
     * @param grade for all that have none of their own
     * @param all with {@code grade-<code>} and {@code version-<code>} of each task shown
     */
    @PostMapping("/inbox/confirmations")
    String confirm(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam Map<String, String> all,
            @RequestParam(defaultValue = "") String query,
            @AuthenticationPrincipal Viewer by,
            RedirectAttributes next) {
        String inbox = "redirect:" + FilterPage.INBOX.address(query);
        if (!sensible(task, next)) {
            return inbox;
        }
        List<Confirmation> wanted = new ArrayList<>();
        for (String code : task) {
            wanted.add(ReviewedForm.confirmation(code, grade, all));
        }
        tell("confirmation", steps.confirm(wanted, by), by, next);
        return inbox;
    }

    private static boolean sensible(List<String> tasks, RedirectAttributes next) {
        if (tasks.isEmpty()) {
            Flash.warning(next, "bulk.nothingSelected");
            return false;
        }
        if (tasks.size() > BulkSteps.MOST) {
            Flash.warning(next, "invalid.bulk.most", String.valueOf(BulkSteps.MOST));
            return false;
        }
        return true;
    }

    private void tell(String step, List<Outcome> outcomes, Viewer by, RedirectAttributes next) {
        List<Outcome> refused =
                outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
        Map<String, String> titles =
                results.titles(refused.stream().map(Outcome::task).toList(), by);
        List<Told.Line> lines = new ArrayList<>();
        for (Outcome outcome : refused) {
            if (outcome.refusal() != null) {
                lines.add(new Told.Line(outcome.task(), titles.get(outcome.task()), outcome.refusal()));
            }
        }
        next.addFlashAttribute("bulk", new Told(step, outcomes.size() - lines.size(), lines));
    }
}
