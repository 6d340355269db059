package vn.dondoc.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.invitation.Invitation;
import vn.dondoc.invitation.Invitation.Line;
import vn.dondoc.invitation.InvitationText;
import vn.dondoc.invitation.Invitations;
import vn.dondoc.rest.Download;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** Whom to invite, what the letter says, and what became of it. */
@Controller
class InvitationController {

    private static final String PERSON = "person-";

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/sessions/{code}/invitation")
    String invitation(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        Invitation invitation = invitations.of(code, viewer);
        Set<Long> open = invitation.lines().stream()
                .filter(Line::isOpen)
                .map(line -> line.invitee().personId())
                .collect(Collectors.toSet());
        return page(invitation, open, EnteredForm.of(Entered.json(null)), model);
    }

    /** Shows the letter with what was entered, or sends it where that button was used. */
    @PostMapping("/sessions/{code}/invitation")
    String send(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Set<Long> people = chosen(entered);
        if (!entered.flag("send")) {
            return page(invitations.of(code, viewer), people, EnteredForm.of(entered), model);
        }
        try {
            int sent = invitations.send(code, people, entered.text("note"), viewer);
            next.addFlashAttribute("draftSaved", "invitation-" + code);
            Flash.success(next, "invitation.flash.sent", String.valueOf(sent));
            return "redirect:/sessions/" + code + "/invitation";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(invitations.of(code, viewer), people, EnteredForm.refused(entered, invalid), model);
        }
    }

    @GetMapping("/sessions/{code}/invitation.eml")
    ResponseEntity<byte[]> draft(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return file(code + ".eml", "message/rfc822", invitations.draft(code, viewer));
    }

    @GetMapping("/sessions/{code}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        byte[] file = invitations.file(code, viewer).getBytes(StandardCharsets.UTF_8);
        return file(code + ".ics", "text/calendar;charset=UTF-8", file);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return Download.head(name, type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(bytes);
    }

    private static Set<Long> chosen(Entered entered) {
        return entered.texts().keySet().stream()
                .filter(name -> name.matches(PERSON + "\\d{1,18}"))
                .map(name -> Long.valueOf(name.substring(PERSON.length())))
                .collect(Collectors.toSet());
    }

    private String page(Invitation invitation, Set<Long> chosen, EnteredForm form, Model model) {
        @Nullable String note = form.entered().text("note");
        List<Locale> languages = Stream.concat(
                        Stream.of("vi"),
                        invitation.lines().stream().map(line -> line.invitee().language()))
                .distinct()
                .map(Locale::forLanguageTag)
                .toList();
        model.addAttribute("invitation", invitation);
        model.addAttribute("s", invitation.session());
        model.addAttribute("chosen", chosen);
        model.addAttribute("form", form);
        model.addAttribute(
                "letters",
                languages.stream()
                        .map(language ->
                                new Preview(language.getLanguage(), invitations.preview(invitation, note, language)))
                        .toList());
        return "invitation/invitation";
    }

    /** A letter as its readers of that language will get it. */
    record Preview(String language, InvitationText letter) {}
}
