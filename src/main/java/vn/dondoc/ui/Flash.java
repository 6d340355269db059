package vn.dondoc.ui;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;

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

    /** Says on the next page what is wrong first of all. */
    public static void refused(RedirectAttributes next, Invalid invalid) {
        FieldError first = invalid.errors().get(0);
        danger(next, "invalid." + first.error(), texts(first.arguments().stream()));
    }

    /** Says on the next page which rule forbids it. */
    public static void refused(RedirectAttributes next, Refused refused) {
        danger(next, "rule." + refused.rule(), texts(Arrays.stream(refused.arguments())));
    }

    private static String[] texts(Stream<Object> arguments) {
        return arguments.map(String::valueOf).toArray(String[]::new);
    }

    private static void show(RedirectAttributes next, Kind kind, String key, String... arguments) {
        next.addFlashAttribute("flash", new Flash(kind, key, List.of(arguments)));
    }
}
