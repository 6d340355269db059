package vn.dondoc.session.api;

import org.jspecify.annotations.Nullable;

/** Why something is cancelled or returned. */
record Reason(@Nullable String reason) {

    String orNothing() {
        return reason == null ? "" : reason.strip();
    }
}
