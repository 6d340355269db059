package vn.dondoc.handover.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.handover.Handover;
import vn.dondoc.handover.Handovers;
import vn.dondoc.rule.Invalid;

/** The hand-overs that were made, each with its minute. */
@Controller
@RequestMapping("/handovers")
class HandoverPages {

    private final Handovers handovers;

    HandoverPages(Handovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Viewer viewer) {
        return new ModelAndView("handover/list", "handovers", handovers.list(viewer));
    }

    @GetMapping("/{id}")
    ModelAndView page(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        Handover handover = handovers.get(id, viewer);
        return new ModelAndView("handover/page", "handover", handover).addObject("lines", handovers.lines(handover));
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            @AuthenticationPrincipal Viewer viewer) {
        PaperFormat asked = PaperFormat.of(format).orElseThrow(() -> new Invalid("format", "notice.format"));
        return handovers.paper(id, asked, viewer).answer();
    }
}
