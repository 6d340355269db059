package vn.dondoc.reminder.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.reminder.DigestRuns;
import vn.dondoc.reminder.PersonalDigests;
import vn.dondoc.reminder.ReminderChoices;
import vn.dondoc.ui.Flash;

/** The viewer's digests and by what they come; for administrators, how the digests of the last days went. */
@Controller
class DigestPages {

    private static final long NOBODY = -1;

    private final PersonalDigests digests;
    private final ReminderChoices choices;
    private final DigestRuns runs;

    DigestPages(PersonalDigests digests, ReminderChoices choices, DigestRuns runs) {
        this.digests = digests;
        this.choices = choices;
        this.runs = runs;
    }

    @GetMapping("/reminders/digests/{day}")
    String ofDay(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer, Locale locale, Model model) {
        model.addAttribute("day", day);
        model.addAttribute("parts", digests.of(person(viewer), day, locale));
        return "reminder/digest";
    }

    @GetMapping("/reminders/next")
    String next(@AuthenticationPrincipal Viewer viewer, Locale locale, Model model) {
        model.addAttribute("day", digests.nextDay());
        model.addAttribute("hour", digests.hour().toString());
        model.addAttribute("parts", digests.next(person(viewer), locale));
        return "reminder/digest";
    }

    @GetMapping("/account/reminders")
    String choices(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("choice", choices.of(person(viewer)));
        model.addAttribute("offered", choices.offered());
        model.addAttribute("hour", digests.hour().toString());
        return "reminder/choices";
    }

    @PostMapping("/account/reminders")
    String choose(
            @RequestParam(defaultValue = "false") boolean email,
            @RequestParam(defaultValue = "false") boolean text,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        if (viewer.personId() != null) {
            choices.choose(viewer.personId(), new ReminderChoices.Choice(email, text));
        }
        Flash.success(next, "reminder.choices.saved");
        return "redirect:/account/reminders";
    }

    @GetMapping("/admin/reminders")
    String runs(Model model) {
        model.addAttribute("days", runs.days());
        model.addAttribute("failures", runs.failures());
        model.addAttribute("offered", choices.offered());
        model.addAttribute("knowsItsAddress", runs.knowsItsAddress());
        return "reminder/runs";
    }

    /** Of an account without a person a number that no person has. */
    private static long person(Viewer viewer) {
        return viewer.personId() == null ? NOBODY : viewer.personId();
    }
}
