package vn.dondoc.extension.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.extension.ExtensionFilter;
import vn.dondoc.extension.ExtensionLine;
import vn.dondoc.extension.ExtensionLists;
import vn.dondoc.rest.Paging;

/** The requests for more time of all tasks that the caller may see, what waits for its decision first. */
@RestController
@RequestMapping("/api/v1/extensions")
class ExtensionListApi {

    private final ExtensionLists lists;

    ExtensionListApi(ExtensionLists lists) {
        this.lists = lists;
    }

    record Page(
            List<ExtensionLine> items,
            int total,
            ExtensionLists.Totals totals,
            @Nullable String next) {}

    /** @param state {@code UNDECIDED}, {@code GRANTED}, {@code REFUSED} or {@code WITHDRAWN} */
    @GetMapping
    ResponseEntity<Page> list(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        Paging paging = Paging.of(page, size);
        var found = lists.page(new ExtensionFilter(state, unit, paging.page(), paging.size()), viewer);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(found.total()))
                .body(new Page(found.rows(), found.total(), lists.totals(viewer), paging.next(found.total())));
    }
}
