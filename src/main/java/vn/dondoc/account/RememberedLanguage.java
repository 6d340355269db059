package vn.dondoc.account;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.ui.LanguageChosen;

/** The language that a person chooses stays with the account, on every machine. */
@Component
class RememberedLanguage {

    private final Accounts accounts;

    RememberedLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void remember(LanguageChosen chosen) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Viewer viewer) {
            accounts.choosesLanguage(viewer.accountId(), chosen.language().getLanguage());
        }
    }
}
