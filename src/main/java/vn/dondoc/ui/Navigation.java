package vn.dondoc.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every page the navigation of its viewer: the sections that have a page and are open to a role held. */
@ControllerAdvice
public class Navigation {

    private final RequestMappingHandlerMapping pages;

    Navigation(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    @ModelAttribute("navigation")
    NavigationMenu navigation(HttpServletRequest request, @Nullable Authentication viewer) {
        return new NavigationMenu(entries(path(request), viewer), here(request));
    }

    /** The page as the viewer asked for it, also while its error is being shown. */
    private static String path(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed;
        return uri.substring(request.getContextPath().length());
    }

    /** Where the viewer can be sent back to; a page that answered a form cannot be asked for again. */
    private static String here(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    private List<NavigationEntry> entries(String path, @Nullable Authentication viewer) {
        if (viewer == null) {
            return List.of();
        }
        var roles = viewer.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        var existing = existingPaths();
        return Arrays.stream(Section.values())
                .filter(section -> section.isFor(roles) && existing.contains(section.path()))
                .map(section -> section.entry(path))
                .toList();
    }

    private Set<String> existingPaths() {
        return pages.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getDirectPaths().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
