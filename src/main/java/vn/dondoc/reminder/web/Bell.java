package vn.dondoc.reminder.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import vn.dondoc.account.Viewer;
import vn.dondoc.reminder.Notices;

/** Gives every page the number of notices that its viewer has not read; counted only where it is shown. */
@ControllerAdvice
class Bell {

    private final Notices notices;

    Bell(Notices notices) {
        this.notices = notices;
    }

    @ModelAttribute("unreadNotices")
    @Nullable
    LazyContextVariable<Integer> unread(@Nullable Authentication authentication) {
        if (authentication == null
                || !(authentication.getPrincipal() instanceof Viewer viewer)
                || viewer.personId() == null) {
            return null;
        }
        long person = viewer.personId();
        return new LazyContextVariable<>() {
            @Override
            protected Integer loadValue() {
                return notices.count(person, true);
            }
        };
    }
}
