package vn.dondoc.reminder.web;

import java.util.List;
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
import vn.dondoc.reminder.Notice;
import vn.dondoc.reminder.NoticeWords;
import vn.dondoc.reminder.Notices;
import vn.dondoc.rule.NotFound;
import vn.dondoc.ui.Flash;

/** What the viewer was told. */
@Controller
class ReminderPages {

    private static final int PAGE = 30;
    private static final long NOBODY = -1;

    private final Notices notices;
    private final NoticeWords words;

    ReminderPages(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** A notice and its sentence in the viewer's language. */
    record Line(Notice notice, String sentence) {}

    @GetMapping("/reminders")
    String list(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean unread,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        int shown = Math.max(1, Math.min(page, 1000));
        int total = notices.count(person(viewer), unread);
        List<Line> lines = notices.of(person(viewer), unread, PAGE, (shown - 1) * PAGE).stream()
                .map(notice -> new Line(notice, words.sentence(notice, locale)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("total", total);
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("previous", shown > 1 ? address(shown - 1, unread) : null);
        model.addAttribute("next", total > shown * PAGE ? address(shown + 1, unread) : null);
        return "reminder/reminders";
    }

    /** Opens what the notice is about; from then on it is read. */
    @GetMapping("/reminders/{id}")
    String open(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        return "redirect:" + read(id, viewer).path();
    }

    @PostMapping("/reminders/{id}/reading")
    String markRead(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        read(id, viewer);
        return "redirect:/reminders";
    }

    @PostMapping("/reminders/reading")
    String markAllRead(@AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        notices.readAll(person(viewer));
        Flash.success(next, "reminder.allRead");
        return "redirect:/reminders";
    }

    private Notice read(long id, Viewer viewer) {
        return notices.read(id, person(viewer)).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    private static String address(int page, boolean unread) {
        return "/reminders?page=" + page + (unread ? "&unread=true" : "");
    }

    /** Of an account without a person a number that no person has. */
    private static long person(Viewer viewer) {
        return viewer.personId() == null ? NOBODY : viewer.personId();
    }
}
