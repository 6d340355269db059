package vn.dondoc.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.Changes;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.TaskLine;
import vn.dondoc.review.TaskLines;

/** Marks on a page of tasks those that are not any more as they were frozen. */
@Component
class ChangeMarks {

    private final Reviews reviews;
    private final Changes changes;

    ChangeMarks(Reviews reviews, Changes changes) {
        this.reviews = reviews;
        this.changes = changes;
    }

    void on(String code, TaskLines lines, Viewer viewer, Model model) {
        List<String> codes = lines.tasks().stream().map(TaskLine::code).toList();
        model.addAttribute("frozen", reviews.frozen(code).isPresent());
        model.addAttribute(
                "changed",
                reviews.frozen(code)
                        .map(period -> changes.among(period, codes, viewer))
                        .orElse(Map.of()));
    }
}
