package vn.dondoc.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of who may do what, as people read it in {@code access-table.txt}. */
final class AccessTable {

    static final String NOBODY = "nobody";

    private static final Path FILE = Path.of("src/test/resources/access-table.txt");

    private final List<String> columns;
    private final Map<String, Row> rows;

    private AccessTable(List<String> columns, Map<String, Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** One route: verb, path with names of fixtures, what is sent, and the outcome for each column. */
    record Row(String verb, String path, String body, List<String> outcomes) {

        /** The same for a row of the table and for a mapping of the program, whatever the variables are called. */
        String route() {
            return route(verb, path);
        }

        static String route(String verb, String path) {
            return verb + " " + path.replaceAll("\\{[^}]*}", "{}");
        }

        String line() {
            return "%-6s %-52s | %-30s | %s".formatted(verb, path, body, String.join(" ", outcomes));
        }
    }

    static AccessTable read() throws IOException {
        List<String> lines = Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> columns = words(lines.get(0).substring(lines.get(0).lastIndexOf('|') + 1));
        Map<String, Row> rows = lines.stream()
                .skip(1)
                .map(AccessTable::row)
                .collect(Collectors.toMap(Row::route, row -> row, AccessTable::once, LinkedHashMap::new));
        return new AccessTable(columns, rows);
    }

    /** Names of accounts, and {@link #NOBODY}. */
    List<String> columns() {
        return columns;
    }

    Map<String, Row> rows() {
        return rows;
    }

    private static Row row(String line) {
        int first = line.indexOf('|');
        int last = line.lastIndexOf('|');
        List<String> route = words(line.substring(0, first));
        return new Row(
                route.get(0), route.get(1), line.substring(first + 1, last).strip(), words(line.substring(last + 1)));
    }

    private static Row once(Row one, Row other) {
        throw new IllegalStateException("Two rows for " + other.route());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
