package vn.dondoc.inbox.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.inbox.FilterPage;
import vn.dondoc.inbox.SavedFilter;
import vn.dondoc.inbox.SavedFilters;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.ui.Flash;

/** Filters that a person keeps, renames and drops; always back to the list, with a word on what came of it. */
@Controller
class SavedFilterController {

    private final SavedFilters saved;

    SavedFilterController(SavedFilters saved) {
        this.saved = saved;
    }

    @PostMapping("/account/filters")
    String save(
            @RequestParam(defaultValue = "INBOX") FilterPage page,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String query,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return attempt("inbox.filter.saved", page.address(query), next, () -> saved.save(page, name, query, viewer));
    }

    @PostMapping("/account/filters/{id}/name")
    String rename(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "INBOX") FilterPage page,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        return attempt("inbox.filter.renamed", page.address(""), next, () -> saved.rename(id, name, viewer));
    }

    @PostMapping("/account/filters/{id}/removal")
    String remove(@PathVariable long id, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        SavedFilter removed = saved.remove(id, viewer);
        Flash.success(next, "inbox.filter.removed", removed.name());
        return "redirect:" + removed.page().address("");
    }

    private static String attempt(
            String done, String otherwise, RedirectAttributes next, Supplier<SavedFilter> command) {
        try {
            SavedFilter filter = command.get();
            Flash.success(next, done, filter.name());
            return "redirect:" + filter.url();
        } catch (Invalid invalid) {
            Flash.refused(next, invalid);
        } catch (Refused refused) {
            Flash.refused(next, refused);
        }
        return "redirect:" + otherwise;
    }
}
