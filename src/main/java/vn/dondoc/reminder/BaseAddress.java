package vn.dondoc.reminder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which people reach the installation, {@code dondoc.base-url}; without it letters have no links. */
@Component
class BaseAddress {

    private final String base;

    BaseAddress(@Value("${dondoc.base-url:}") String base) {
        this.base = base.strip().replaceFirst("/+$", "");
    }

    boolean isKnown() {
        return !base.isEmpty();
    }

    /** The full address of a page, or an empty text. */
    String of(String path) {
        return isKnown() ? base + path : "";
    }
}
