package vn.dondoc.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The accessibility rules of axe, on pages without frames. To examine a page takes a second or two: a route is examined
 * at each width of window once, and again only where it shows elements, in a place or a state, that nothing has shown
 * before in this run.
 */
final class Axe {

    private static final String SOURCE = source();

    /** The serious violations only: the rest of the report is large and nobody reads it. */
    private static final String RUN = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.target.join(' ')).join(', '))""";

    /** Each kind of element on the page: what it is, what it is in, and the state that it is in. */
    private static final String KINDS = """
            () => {
              const states = ['type', 'role', 'open', 'hidden', 'disabled', 'for', 'href', 'alt'];
              const own = element => element.localName + '.' + (element.getAttribute('class') || '');
              const state = element => element.getAttributeNames()
                  .filter(name => states.includes(name) || name.startsWith('aria-'))
                  .map(name => ['type', 'role'].includes(name) ? name + '=' + element.getAttribute(name) : name);
              return [...new Set([document.documentElement, ...document.body.querySelectorAll('*')]
                  .map(element => [own(element.parentElement || element), own(element), ...state(element)].join(' ')))];
            }""";

    /** By the width of the window: routes, and kinds of elements. */
    private static final Map<Integer, Set<String>> EXAMINED = new HashMap<>();

    private Axe() {}

    /** What is seriously wrong, in words; empty also where all of it was examined before. */
    static List<String> findings(Page page, String route) {
        return isNew(page, route) ? examine(page) : List.of();
    }

    private static boolean isNew(Page page, String route) {
        Set<String> examined = EXAMINED.computeIfAbsent(page.viewportSize().width, none -> new HashSet<>());
        boolean newRoute = examined.add(route);
        return examined.addAll(strings(page.evaluate(KINDS))) || newRoute;
    }

    private static List<String> examine(Page page) {
        page.evaluate(SOURCE);
        return strings(page.evaluate(RUN));
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
