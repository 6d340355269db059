package vn.dondoc.inbox.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import vn.dondoc.account.Viewer;
import vn.dondoc.inbox.WorkItems;

/** Gives every page the number of steps that its viewer owes by today; counted once, and only where it is shown. */
@ControllerAdvice
class UrgentCount {

    private final WorkItems items;

    UrgentCount(WorkItems items) {
        this.items = items;
    }

    @ModelAttribute("urgentSteps")
    @Nullable
    LazyContextVariable<Integer> urgent(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof Viewer viewer)) {
            return null;
        }
        return new LazyContextVariable<>() {
            @Override
            protected Integer loadValue() {
                return items.urgent(viewer);
            }
        };
    }
}
