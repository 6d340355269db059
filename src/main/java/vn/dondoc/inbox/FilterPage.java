package vn.dondoc.inbox;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Invalid;

/** A list whose filter can be saved: its path never comes from outside, and of a query only what the list knows is kept. */
public enum FilterPage {
    INBOX("/inbox", "tab", "group", "step", "unit", "session", "q", "starred"),
    TASKS(
            "/tasks",
            "q",
            "state",
            "deadline",
            "unit",
            "lead",
            "nature",
            "session",
            "document",
            "dueFrom",
            "dueTo",
            "starred",
            "assignee",
            "sort");

    static final int LONGEST_QUERY = 1000;

    private static final int LONGEST_VALUE = 200;
    private static final Set<String> PLACE = Set.of("page", "size", "after");

    private final String path;
    private final Set<String> names;

    FilterPage(String path, String... names) {
        this.path = path;
        this.names = Set.of(names);
    }

    /** The list as the query filters it; without filter where the query is none of the list's. */
    public String address(@Nullable String query) {
        try {
            return address(named(query));
        } catch (Invalid unknown) {
            return path;
        }
    }

    /** The query as it would be kept, to compare it with those that are; empty where it is none of the list's. */
    public String query(@Nullable String query) {
        try {
            return written(named(query));
        } catch (Invalid unknown) {
            return "";
        }
    }

    /** The list with these parameters; those that are null or empty are left out. */
    public String address(Map<String, ?> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            String text = value == null ? "" : value.toString();
            if (!text.isEmpty() || name.equals("state")) {
                given.put(name, text);
            }
        });
        return given.isEmpty() ? path : path + "?" + written(given);
    }

    /**
     * The query as it is kept: the parameters of the list, each once, without the number of the page.
     *
     * @throws Invalid where it names something that the list does not know, or is longer than any filter
     */
    String normal(@Nullable String query) {
        String normal = written(named(query));
        if (normal.length() > LONGEST_QUERY) {
            throw new Invalid("query", "inbox.filterQuery");
        }
        return normal;
    }

    private Map<String, String> named(@Nullable String query) {
        Map<String, String> found = new LinkedHashMap<>();
        if (query == null || query.isBlank()) {
            return found;
        }
        for (String part : query.strip().split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = decoded(equals < 0 ? "" : part.substring(equals + 1));
            if (!name.isEmpty() && !PLACE.contains(name)) {
                keep(name, value, found);
            }
        }
        return found;
    }

    /** An empty state of tasks means every state, any other empty value means nothing. */
    private void keep(String name, String value, Map<String, String> found) {
        if (!names.contains(name) || value.length() > LONGEST_VALUE) {
            throw new Invalid("query", "inbox.filterQuery");
        }
        if (!value.isEmpty() || name.equals("state")) {
            found.put(name, value);
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException notEncoded) {
            throw new Invalid("query", "inbox.filterQuery");
        }
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
