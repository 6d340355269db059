package vn.dondoc.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Browsers keep styles, scripts, fonts and pictures instead of loading them with every page: those whose address names
 * their content for good, the others until they are told that they changed.
 */
@Component
class StaticFileCaching extends OncePerRequestFilter {

    private static final Pattern FILE = Pattern.compile("/(css|js|vendor|img|webjars)/.+");
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile(".+-[0-9a-f]{32}\\.\\w+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FILE.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean forGood = NAMED_BY_CONTENT.matcher(request.getServletPath()).matches();
        response.setHeader(HttpHeaders.CACHE_CONTROL, forGood ? "max-age=31536000, public, immutable" : "no-cache");
        chain.doFilter(request, new ErrorsAreNotKept(response));
    }

    /** While programs of two editions answer, one may not have the file of the other yet. */
    private static final class ErrorsAreNotKept extends HttpServletResponseWrapper {

        ErrorsAreNotKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            super.sendError(status, message);
        }
    }
}
