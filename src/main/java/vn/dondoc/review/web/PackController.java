package vn.dondoc.review.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Download;
import vn.dondoc.review.pack.PackFile;
import vn.dondoc.review.pack.PackFormat;
import vn.dondoc.review.pack.Packs;
import vn.dondoc.review.published.Publicity;
import vn.dondoc.rule.NotFound;
import vn.dondoc.ui.Flash;

/** The page of a period's pack: what there is, how far a making has come, and the files. */
@Controller
@RequestMapping("/reviews/{code}")
class PackController {

    private final Packs packs;
    private final Frames frames;
    private final Publicity publicity;

    PackController(Packs packs, Frames frames, Publicity publicity) {
        this.packs = packs;
        this.frames = frames;
        this.publicity = publicity;
    }

    @GetMapping("/pack")
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale, Model model) {
        Frame frame = frames.of(code, viewer, locale);
        model.addAttribute("frame", frame);
        model.addAttribute("code", code);
        model.addAttribute("mayRead", packs.mayRead(viewer));
        model.addAttribute("mayMake", packs.mayMake(viewer));
        model.addAttribute("shown", publicity.isShown());
        if (frame.frozenAt() != null && packs.mayRead(viewer)) {
            model.addAttribute("standing", packs.standing(code, viewer));
        }
        return "review/pack";
    }

    /** How far it has come, again and again until it is there. */
    @GetMapping("/pack/progress")
    String progress(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("mayMake", packs.mayMake(viewer));
        model.addAttribute("standing", packs.standing(code, viewer));
        return "review/pack :: standing";
    }

    @PostMapping("/pack")
    String make(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        packs.ask(code, viewer);
        return "redirect:/reviews/" + code + "/pack";
    }

    @PostMapping("/pack/cancellation")
    String cancel(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        packs.cancel(code, viewer);
        Flash.success(next, "reviewPack.cancelled");
        return "redirect:/reviews/" + code + "/pack";
    }

    /** A file, or the page that tells how far its making has come. */
    @GetMapping("/document")
    ResponseEntity<byte[]> document(
            @PathVariable String code,
            @RequestParam(defaultValue = "pdf") String format,
            @AuthenticationPrincipal Viewer viewer) {
        PackFormat asked = PackFormat.of(format).orElseThrow(() -> new NotFound(format));
        Optional<PackFile> file = packs.document(code, asked, viewer);
        if (file.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/reviews/" + code + "/pack")
                    .build();
        }
        return Download.head(file.get().name(), asked.mediaType())
                .eTag(file.get().sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file.get().content());
    }
}
