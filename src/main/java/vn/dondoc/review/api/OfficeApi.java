package vn.dondoc.review.api;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.OfficeClock;

/** How soon the office issued and entered its own notices in a period. */
@RestController
class OfficeApi {

    private final OfficeClock clock;

    OfficeApi(OfficeClock clock) {
        this.clock = clock;
    }

    @GetMapping("/api/v1/reviews/{code}/office-clock")
    OfficeView clock(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return OfficeView.of(code, clock.of(code, viewer));
    }
}
