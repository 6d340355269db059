package vn.dondoc.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** People choose their language once, in a cookie; machines name theirs with every request in {@code Accept-Language}. */
class RequestLanguage implements LocaleResolver {

    private final LocaleResolver ofPeople;
    private final AcceptHeaderLocaleResolver ofMachines = new AcceptHeaderLocaleResolver();

    RequestLanguage(LocaleResolver ofPeople) {
        this.ofPeople = ofPeople;
        ofMachines.setSupportedLocales(Languages.ALL);
        ofMachines.setDefaultLocale(Languages.VIETNAMESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isForMachines(request) ? ofMachines.resolveLocale(request) : ofPeople.resolveLocale(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        ofPeople.setLocale(request, response, locale);
    }

    private static boolean isForMachines(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
