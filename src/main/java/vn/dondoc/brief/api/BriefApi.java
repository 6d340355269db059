package vn.dondoc.brief.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.brief.BriefContent;
import vn.dondoc.brief.Briefs;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.rule.Invalid;

@RestController
@RequestMapping("/api/v1/sessions/{code}/brief")
class BriefApi {

    private final Briefs briefs;

    BriefApi(Briefs briefs) {
        this.briefs = briefs;
    }

    /** The whole content, uncut. */
    record Answer(
            BriefContent content,
            Instant asOf,
            boolean frozen,
            @Nullable Instant frozenAt) {}

    @GetMapping(params = "!format")
    Answer brief(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        Briefs.Brief brief = briefs.read(code, viewer);
        return new Answer(brief.sheet().content(), brief.asOf(), brief.frozenAt() != null, brief.frozenAt());
    }

    /** @param format {@code pdf} or {@code docx}: two pages at most */
    @GetMapping(params = "format")
    ResponseEntity<byte[]> paper(
            @PathVariable String code, @RequestParam String format, @AuthenticationPrincipal Viewer viewer) {
        PaperFormat asked = PaperFormat.of(format).orElseThrow(() -> new Invalid("format", "brief.format"));
        return briefs.paper(code, asked, viewer).answer();
    }
}
