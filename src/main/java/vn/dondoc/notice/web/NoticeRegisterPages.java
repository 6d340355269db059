package vn.dondoc.notice.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.notice.NoticeRegister;

/** The register of notices. */
@Controller
class NoticeRegisterPages {

    private final NoticeRegister register;

    NoticeRegisterPages(NoticeRegister register) {
        this.register = register;
    }

    /** @param book year and type in one, as {@code 2026 TB-UBND} */
    @GetMapping("/notices")
    String register(
            @RequestParam(required = false) @Nullable String book,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        String[] asked = book != null && book.matches("\\d{4} \\S{1,60}") ? book.split(" ") : null;
        model.addAttribute(
                "register",
                asked == null
                        ? register.page(null, null, viewer)
                        : register.page(Integer.valueOf(asked[0]), asked[1], viewer));
        return "notice/register";
    }
}
