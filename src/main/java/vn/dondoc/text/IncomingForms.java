package vn.dondoc.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings every text of a form or query into the stored form. A filter, because Spring's binder hooks leave lists of
 * texts out; before the login filters, so that a password is the same text when it is set and when it is used.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class IncomingForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new NormalizedRequest(request), response);
    }

    private static class NormalizedRequest extends HttpServletRequestWrapper {

        NormalizedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : Nfc.of(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : normalized(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> parameters.put(name, normalized(values)));
            return parameters;
        }

        private static String[] normalized(String[] values) {
            return Arrays.stream(values).map(Nfc::of).toArray(String[]::new);
        }
    }
}
