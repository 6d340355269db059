package vn.dondoc.brief.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.brief.Briefs;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.rest.Download;
import vn.dondoc.rule.NotFound;

/** The brief of a session for the screen, and as a paper. */
@Controller
@RequestMapping("/sessions/{code}/brief")
class BriefController {

    private final Briefs briefs;

    BriefController(Briefs briefs) {
        this.briefs = briefs;
    }

    @GetMapping
    String brief(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("brief", briefs.read(code, viewer));
        return "brief/brief";
    }

    /** @param format {@code pdf}, which the browser shows, or {@code docx} */
    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable String code,
            @RequestParam(defaultValue = "pdf") String format,
            @AuthenticationPrincipal Viewer viewer) {
        PaperFormat asked = PaperFormat.of(format).orElseThrow(() -> new NotFound(format));
        Download paper = briefs.paper(code, asked, viewer);
        return asked == PaperFormat.PDF ? paper.shown() : paper.answer();
    }
}
