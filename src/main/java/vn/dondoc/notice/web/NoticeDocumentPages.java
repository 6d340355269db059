package vn.dondoc.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.notice.NoticeDesk;
import vn.dondoc.notice.NoticePapers;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Difference;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The notice as it will be printed, beside the settings that lay it out. */
@Controller
@RequestMapping("/sessions/{code}/conclusion/document")
class NoticeDocumentPages {

    private final NoticePapers papers;
    private final NoticeDesk desk;
    private final NoticeForm forms;

    NoticeDocumentPages(NoticePapers papers, NoticeDesk desk, NoticeForm forms) {
        this.papers = papers;
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        NoticeDesk.Standing standing = desk.of(code, viewer);
        return page(standing, EnteredForm.of(NoticeForm.stored(standing.settings())), List.of(), viewer, model);
    }

    /** The open correction as it will be printed. */
    @GetMapping("/correction")
    String correction(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        NoticeDesk.Standing standing = desk.of(code, viewer);
        int revision = standing.issued().size() + 1;
        model.addAttribute("page", standing);
        model.addAttribute("revision", revision);
        model.addAttribute("pages", papers.pages(code, revision, viewer));
        return "notice/correction";
    }

    /** One page as it will be printed; {@code v} only makes the address new when the paper is. */
    @GetMapping(path = "/pages/{page}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> image(
            @PathVariable String code,
            @PathVariable int page,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(papers.page(code, revision, page, viewer));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal Viewer viewer) {
        PaperFormat asked = PaperFormat.of(format).orElseThrow(() -> new Invalid("format", "notice.format"));
        return papers.file(code, revision, asked, viewer).answer();
    }

    @PostMapping
    String save(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            desk.save(code, entered, entered.versionOrStale(), viewer);
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(desk.of(code, viewer), EnteredForm.refused(entered, invalid), List.of(), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            NoticeDesk.Standing standing = desk.of(code, viewer);
            List<Difference> differences = NoticeForm.differences(entered, standing.settings());
            return page(standing, EnteredForm.of(entered), differences, viewer, model);
        }
        Flash.success(next, "notice.flash.saved");
        next.addFlashAttribute("draftSaved", "notice-" + code);
        return "redirect:/sessions/" + code + "/conclusion/document";
    }

    @PostMapping("/scan")
    String scan(
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int revision,
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            desk.addScan(code, revision, file, viewer);
        } catch (Invalid invalid) {
            response.setStatus(422);
            NoticeDesk.Standing standing = desk.of(code, viewer);
            Entered stored = NoticeForm.stored(standing.settings());
            return page(standing, EnteredForm.refused(stored, invalid), List.of(), viewer, model);
        }
        Flash.success(next, "notice.flash.scanned");
        return "redirect:/sessions/" + code + "/conclusion/document";
    }

    private String page(
            NoticeDesk.Standing standing, EnteredForm form, List<Difference> differences, Viewer viewer, Model model) {
        model.addAttribute("page", standing);
        model.addAttribute("form", form);
        model.addAttribute("differences", differences);
        model.addAttribute("choices", forms.choices(standing, viewer));
        return "notice/document";
    }
}
