package vn.dondoc.session.web;

import vn.dondoc.text.Entered;

/** The version that a form was opened with. */
final class FormVersion {

    private FormVersion() {}

    /** Without one the form is treated as stale. */
    static long of(Entered entered) {
        String version = entered.typed("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
