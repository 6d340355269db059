package vn.dondoc.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** The starting catalogue as a text file: one indicator a line, fields set apart by semicolons. */
record CatalogueFile(Resource resource) {

    private static final String LOCATION = "config/indicators/catalogue.csv";
    private static final String HEADER =
            "code;name;other_names;name_en;unit;price_base;scope;field;calendar;index_form;better";
    private static final int FIELDS = 11;

    /** The file in the working directory if there is one, else the one shipped with the program. */
    static CatalogueFile inUse() {
        Path edited = Path.of(LOCATION);
        return new CatalogueFile(
                Files.exists(edited) ? new FileSystemResource(edited) : new ClassPathResource(LOCATION));
    }

    /** @throws IllegalStateException naming file and line when a line cannot be understood */
    List<IndicatorEntry> read() {
        List<IndicatorEntry> entries = new ArrayList<>();
        String[] lines = content().split("\\R");
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1].strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
                entries.add(entry(line, number, entries.size() + 1));
            }
        }
        return entries;
    }

    private String content() {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription(), e);
        }
    }

    private IndicatorEntry entry(String line, int number, int ordinal) {
        String[] field = line.split(";", -1);
        if (field.length != FIELDS) {
            throw wrong(number, FIELDS + " fields are needed, " + field.length + " found");
        }
        Checks checks = new Checks();
        IndicatorEntry entry = IndicatorEntry.of(Entered.of(named(field, ordinal)), checks);
        entry.checkCode(checks);
        try {
            checks.orThrow();
        } catch (RuntimeException e) {
            throw wrong(number, String.valueOf(e.getMessage()));
        }
        return entry;
    }

    private IllegalStateException wrong(int line, String why) {
        return new IllegalStateException("%s, line %d: %s".formatted(resource.getDescription(), line, why));
    }

    /** Other names are set apart by bars, as semicolons part the fields. */
    private static Map<String, String> named(String[] field, int ordinal) {
        return Map.ofEntries(
                Map.entry("code", field[0]),
                Map.entry("name", field[1]),
                Map.entry("aliases", field[2].replace('|', ';')),
                Map.entry("nameEn", field[3]),
                Map.entry("unit", field[4]),
                Map.entry("priceBase", field[5]),
                Map.entry("scope", field[6]),
                Map.entry("field", field[7]),
                Map.entry("calendar", field[8]),
                Map.entry("indexForm", field[9]),
                Map.entry("better", field[10]),
                Map.entry("ordinal", String.valueOf(ordinal * 10)));
    }
}
