package vn.dondoc.question.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.question.Asked;
import vn.dondoc.question.QuestionReader;
import vn.dondoc.question.SavedQuestion;
import vn.dondoc.question.SavedQuestions;
import vn.dondoc.question.Sharing;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.ui.Flash;

/** Questions that a person keeps, renames, shares and drops; always back to the page, with a word on what came of it. */
@Controller
@RequestMapping("/questions/saved")
class SavedQuestionController {

    private final SavedQuestions saved;
    private final QuestionReader reader;

    SavedQuestionController(SavedQuestions saved, QuestionReader reader) {
        this.saved = saved;
        this.reader = reader;
    }

    @PostMapping
    String save(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(defaultValue = "PRIVATE") Sharing sharing,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return attempt("question.saved", back(query, viewer), next, () -> saved.save(name, query, sharing, viewer));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(defaultValue = "PRIVATE") Sharing sharing,
            @RequestParam(defaultValue = "0") long version,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return attempt(
                "question.changed",
                "/questions?saved=" + id,
                next,
                () -> saved.change(id, name, query, sharing, version, viewer));
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        SavedQuestion removed = saved.remove(id, viewer);
        Flash.success(next, "question.removed", removed.name());
        return "redirect:/questions";
    }

    /** The question that was not kept, as long as it is one: no other address is ever led to. */
    private String back(@Nullable String query, Viewer viewer) {
        var question = reader.read(Asked.of(query == null ? "" : query), viewer).question();
        return question == null ? "/questions" : "/questions?" + question.query();
    }

    private static String attempt(
            String done, String otherwise, RedirectAttributes next, Supplier<SavedQuestion> command) {
        try {
            SavedQuestion question = command.get();
            Flash.success(next, done, question.name());
            return "redirect:" + question.url();
        } catch (Invalid invalid) {
            Flash.refused(next, invalid);
        } catch (Refused refused) {
            Flash.refused(next, refused);
        }
        return "redirect:" + otherwise;
    }
}
