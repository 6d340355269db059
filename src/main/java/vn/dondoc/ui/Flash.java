package vn.dondoc.ui;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence shown once on the next page.
 *
 * @param kind its tone
 * @param key message key
 * @param arguments what the message names
 */
public record Flash(Kind kind, String key, List<String> arguments) implements Serializable {

    /** The tone of a flash, also the name of its style. */
    public enum Kind {
        SUCCESS,
        WARNING,
        DANGER
    }

    /** Says on the next page that something was done. */
    public static void success(RedirectAttributes next, String key, String... arguments) {
        show(next, Kind.SUCCESS, key, arguments);
    }

    /** Says on the next page that something needs attention. */
    public static void warning(RedirectAttributes next, String key, String... arguments) {
        show(next, Kind.WARNING, key, arguments);
    }

    /** Says on the next page that something was refused. */
    public static void danger(RedirectAttributes next, String key, String... arguments) {
        show(next, Kind.DANGER, key, arguments);
    }

    private static void show(RedirectAttributes next, Kind kind, String key, String... arguments) {
        next.addFlashAttribute("flash", new Flash(kind, key, List.of(arguments)));
    }
}
