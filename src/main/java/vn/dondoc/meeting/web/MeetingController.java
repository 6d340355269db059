package vn.dondoc.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.meeting.NotedDirectives;
import vn.dondoc.meeting.Speakers;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.NewOpinion;
import vn.dondoc.session.Opinion;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Htmx;

/** What is said in a meeting: written down, corrected, and marked as a directive. */
@Controller
class MeetingController {

    private static final String SAID = "meeting/said :: said";

    private final MeetingPages pages;
    private final Opinions opinions;
    private final NotedDirectives directives;
    private final Speakers speakers;
    private final SessionReading reading;
    private final TransactionOperations transactions;

    MeetingController(
            MeetingPages pages,
            Opinions opinions,
            NotedDirectives directives,
            Speakers speakers,
            SessionReading reading,
            TransactionOperations transactions) {
        this.pages = pages;
        this.opinions = opinions;
        this.directives = directives;
        this.speakers = speakers;
        this.reading = reading;
        this.transactions = transactions;
    }

    @GetMapping("/sessions/{code}/meeting")
    String meeting(
            @PathVariable String code,
            @RequestParam @Nullable String edit,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        if (!pages.isOpen(code, viewer)) {
            return "redirect:/sessions/" + code;
        }
        Long edited = edit != null && edit.matches("\\d{1,18}") ? Long.valueOf(edit) : null;
        return page(code, edited, EnteredForm.of(Entered.json(null)), viewer, model);
    }

    /** The list where it has changed since it was seen; 204 otherwise. */
    @GetMapping("/sessions/{code}/meeting/opinions")
    @Nullable
    String said(
            @PathVariable String code,
            @RequestParam @Nullable String seen,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletResponse response,
            Model model) {
        if (pages.stamp(code, viewer).equals(seen)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return list(code, null, viewer, model);
    }

    /** Writes down an opinion, and with {@code directive} notes it, or a sentence of it, as a directive at once. */
    @PostMapping("/sessions/{code}/meeting/opinions")
    String add(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            transactions.executeWithoutResult(status -> {
                Opinion added = opinions.add(code, opinion(entered, code, viewer), viewer);
                if (entered.flag("directive")) {
                    directives.note(code, added.id(), entered.text("directiveText"), viewer);
                }
            });
            return done(code, request, viewer, model);
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(code, null, EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    @PostMapping("/sessions/{code}/meeting/opinions/{id}")
    String change(
            @PathVariable String code,
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            opinions.change(code, id, opinion(entered, code, viewer), entered.versionOrStale(), viewer);
            return "redirect:/sessions/" + code + "/meeting";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(code, id, EnteredForm.refused(entered, invalid), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            model.addAttribute("stale", true);
            return page(code, id, EnteredForm.of(entered), viewer, model);
        }
    }

    @PostMapping("/sessions/{code}/meeting/opinions/{id}/removal")
    String remove(
            @PathVariable String code,
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        try {
            opinions.remove(code, id, Entered.form(request.getParameterMap()).versionOrStale(), viewer);
            return done(code, request, viewer, model);
        } catch (Stale stale) {
            return list(code, "meeting.changedMeanwhile", viewer, model);
        }
    }

    @PostMapping("/sessions/{code}/meeting/opinions/{id}/directives")
    String note(
            @PathVariable String code,
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        try {
            Entered entered = Entered.form(request.getParameterMap());
            directives.note(code, id, entered.text("text"), viewer);
            return done(code, request, viewer, model);
        } catch (Invalid notThere) {
            return list(code, "invalid.meeting.notInOpinion", viewer, model);
        }
    }

    @PostMapping("/sessions/{code}/meeting/directives/{id}/removal")
    String drop(
            @PathVariable String code,
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        directives.drop(code, id, viewer);
        return done(code, request, viewer, model);
    }

    private NewOpinion opinion(Entered entered, String code, Viewer viewer) {
        String typed = entered.text("speakerName");
        String speaker = typed == null ? entered.text("speaker") : speakers.named(typed, reading.byCode(code, viewer));
        return new NewOpinion(speaker, null, entered.text("text"), entered.text("entryKey"));
    }

    private String done(String code, HttpServletRequest request, Viewer viewer, Model model) {
        return Htmx.wantsFragment(request)
                ? list(code, null, viewer, model)
                : "redirect:/sessions/" + code + "/meeting";
    }

    /** @param refusal what could not be done, said above the list */
    private String list(String code, @Nullable String refusal, Viewer viewer, Model model) {
        model.addAttribute("said", pages.said(code, viewer));
        model.addAttribute("refusal", refusal);
        return SAID;
    }

    private String page(String code, @Nullable Long edited, EnteredForm form, Viewer viewer, Model model) {
        MeetingPage page = pages.of(code, edited, viewer);
        model.addAttribute("page", page);
        model.addAttribute("said", page.said());
        model.addAttribute("form", form);
        return "meeting/meeting";
    }
}
