package vn.dondoc.inbox.api;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.inbox.InboxLine;
import vn.dondoc.inbox.InboxPage;
import vn.dondoc.inbox.InboxParameters;
import vn.dondoc.inbox.InboxSide;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Checks;

@RestController
@RequestMapping("/api/v1/work-items")
class WorkItemsApi {

    private static final int LARGEST_PAGE = 200;

    private final WorkItems items;

    WorkItemsApi(WorkItems items) {
        this.items = items;
    }

    /**
     * The caller's inbox, most urgent first.
     *
     * @param waiting true for what others owe the caller's unit, the longest first
     */
    @GetMapping
    Answer list(
            @ModelAttribute InboxParameters asked,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            @AuthenticationPrincipal Viewer viewer) {
        new Checks()
                .that(page >= 1 && page <= 10_000, "page", "inbox.page")
                .that(size >= 1 && size <= LARGEST_PAGE, "size", "inbox.size", LARGEST_PAGE)
                .orThrow();
        InboxSide side = waiting ? InboxSide.WAITING : InboxSide.OWED;
        InboxPage found = items.page(side, asked.filter(), page, size, viewer);
        return new Answer(found.items(), found.total());
    }

    record Answer(List<InboxLine> items, int total) {}
}
