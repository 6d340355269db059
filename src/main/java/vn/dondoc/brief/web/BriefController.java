package vn.dondoc.brief.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.brief.BriefFormat;
import vn.dondoc.brief.Briefs;
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
        BriefFormat asked = BriefFormat.of(format).orElseThrow(() -> new NotFound(format));
        byte[] content = briefs.paper(code, asked, viewer);
        ContentDisposition disposition = (asked == BriefFormat.PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(code + "-brief." + asked.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
