package vn.dondoc.review.web;

import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Entered;

/** The version that a form was made from. */
final class Versions {

    private Versions() {}

    static @Nullable Long of(Entered entered) {
        String typed = entered.typed("version");
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
