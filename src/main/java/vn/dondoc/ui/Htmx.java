package vn.dondoc.ui;

import jakarta.servlet.http.HttpServletRequest;

/** What htmx says about a request in its headers. */
public final class Htmx {

    private Htmx() {}

    /** Whether htmx asks for a part of the page, so that the answer carries no page around it. */
    public static boolean wantsFragment(HttpServletRequest request) {
        return isHtmx(request) && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
