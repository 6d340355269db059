package vn.dondoc.question;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.text.Nfc;

/** The parameters of an address as they were sent, cleaned of what no text has, and not yet understood. */
public record Asked(Map<String, List<String>> parameters) {

    public static Asked of(Map<String, String[]> sent) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        sent.forEach((name, values) -> clean.put(
                name,
                Stream.of(values)
                        .map(value -> Nfc.of(value).strip())
                        .filter(value -> !value.isEmpty())
                        .toList()));
        clean.values().removeIf(List::isEmpty);
        return new Asked(clean);
    }

    /** Of a query as {@link Question#query()} writes it; what cannot be decoded is left out. */
    public static Asked of(String query) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                decoded(part.substring(equals + 1))
                        .forEach(value -> sent.computeIfAbsent(part.substring(0, equals), none -> new ArrayList<>())
                                .add(value));
            }
        }
        Map<String, String[]> all = new LinkedHashMap<>();
        sent.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return of(all);
    }

    private static Stream<String> decoded(String value) {
        try {
            return Stream.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Stream.empty();
        }
    }

    public boolean empty() {
        return parameters.isEmpty();
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The first value, or nothing. */
    public String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
