package vn.dondoc.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends a stranger to the login page. An htmx request gets 401 with {@code HX-Refresh}, so that the whole page
 * reloads instead of a login form landing inside a table row.
 */
public class HtmxAwareEntryPoint implements AuthenticationEntryPoint {

    private final String loginPath;

    /** @param loginPath path of the login page inside the application */
    public HtmxAwareEntryPoint(String loginPath) {
        this.loginPath = loginPath;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (Htmx.isHtmx(request)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.sendRedirect(request.getContextPath() + loginPath + (hadSession(request) ? "?expired" : ""));
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
