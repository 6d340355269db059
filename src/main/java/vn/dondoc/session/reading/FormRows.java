package vn.dondoc.session.reading;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.session.ReportDesk;
import vn.dondoc.session.ReportIndicator;
import vn.dondoc.session.reading.ReportReading.Change;
import vn.dondoc.text.Entered;
import vn.dondoc.text.ParsedNumber;
import vn.dondoc.text.SearchText;
import vn.dondoc.text.VietnameseNumber;

/** The rows of a report's form, among which those of a text take their place: no indicator and no petition twice. */
final class FormRows {

    /** Marks a row of the form that came from a text. */
    static final String FROM_TEXT = "fromText";

    /** The fields that take a figure: what is reached first, then what is of the year or later. */
    static final List<String> COLUMNS = List.of("value", "forecastYear", "planYear", "targetNextPeriod");

    private static final List<String> FIGURES =
            List.of("value", "forecastYear", "planYear", "targetNextPeriod", "planPercent", "yoyPercent");

    private final Map<String, String> texts;
    private final Map<String, Measured> standing = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int petitions;

    FormRows(Entered form) {
        this.texts = new LinkedHashMap<>(form.texts());
        form.rows("indicators").forEach(path -> standing.put(path, Measured.of(ReportDesk.row(form, path))));
        form.rows("petitions").forEach(path -> asked.add(SearchText.fold(form.typed(path + ".text"))));
        petitions = next(form.rows("petitions"));
    }

    Entered entered() {
        return Entered.of(texts);
    }

    /** The form with its indicators numbered without gaps, as they will be stored. */
    static Entered closedUp(Entered form) {
        List<String> rows = form.rows("indicators");
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), "indicators[" + i + "]");
        }
        Map<String, String> closed = new LinkedHashMap<>();
        form.texts().forEach((path, text) -> {
            int end = path.indexOf(']') + 1;
            if (!path.startsWith("indicators[") || end == 0) {
                closed.put(path, text);
            } else if (places.containsKey(path.substring(0, end))) {
                closed.put(places.get(path.substring(0, end)) + path.substring(end), text);
            }
        });
        return Entered.of(closed);
    }

    /** The row of the form that is about the same indicator and period; what is expected or aimed at is of any. */
    Optional<String> like(Map<String, String> told) {
        Measured meant = read(told);
        boolean ofAnyPeriod = COLUMNS.stream().skip(1).anyMatch(told::containsKey);
        return standing.entrySet().stream()
                .filter(row -> row.getValue().isLike(meant))
                .filter(row -> ofAnyPeriod || row.getValue().period().equals(meant.period()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a row measures, folded once and not at each of the rows that it is compared with. */
    private record Measured(String name, @Nullable String code, String unit, String period) {

        static Measured of(ReportIndicator row) {
            return new Measured(
                    SearchText.fold(row.name()),
                    row.code(),
                    SearchText.fold(row.unit()),
                    SearchText.fold(requireNonNullElse(row.periodLabel(), "")));
        }

        /** Where one of them tells no unit, the name decides. */
        boolean isLike(Measured other) {
            return !name.isEmpty()
                    && (code != null && code.equals(other.code) || name.equals(other.name) && countsLike(other));
        }

        private boolean countsLike(Measured other) {
            return unit.isEmpty()
                    || other.unit.isEmpty()
                    || unit.equals(other.unit)
                    || FigureUnit.converted(BigDecimal.ONE, unit, other.unit).isPresent();
        }
    }

    /** What of a row of the form the other would change. */
    List<Change> changes(String path, Map<String, String> row) {
        List<Change> changes = new ArrayList<>();
        inUnitOf(path, row).forEach((field, text) -> {
            String before = texts.getOrDefault(path + "." + field, "").strip();
            boolean kept = !FIGURES.contains(field) && !field.equals("qualifier") && !field.equals("unit");
            if (!kept && !alike(before, text)) {
                changes.add(new Change(field, before, text));
            }
        });
        return changes;
    }

    /** Puts the row into the place of the one about the same, or at the end; answers its path. */
    String put(Map<String, String> row) {
        String like = like(row).orElse(null);
        String path = like == null ? "indicators[" + next(List.copyOf(standing.keySet())) + "]" : like;
        if (like == null) {
            row.forEach((field, text) -> texts.put(path + "." + field, text));
            standing.put(path, read(row));
        } else {
            replace(path, row);
        }
        texts.put(path + "." + FROM_TEXT, "true");
        return path;
    }

    private void replace(String path, Map<String, String> row) {
        if (row.containsKey("value")) {
            texts.remove(path + ".qualifier");
        }
        inUnitOf(path, row).forEach((field, text) -> {
            boolean replaces = FIGURES.contains(field) || field.equals("qualifier") || field.equals("unit");
            if (replaces || texts.getOrDefault(path + "." + field, "").isBlank()) {
                texts.put(path + "." + field, text);
            }
        });
        Map<String, String> now = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            if (field.startsWith(path + ".")) {
                now.put(field.substring(path.length() + 1), text);
            }
        });
        standing.put(path, read(now));
    }

    /** Whether the form has a petition of these words. */
    boolean asks(String words) {
        return asked.contains(SearchText.fold(words));
    }

    void ask(Map<String, String> petition) {
        String path = "petitions[" + petitions++ + "]";
        petition.forEach((field, text) -> texts.put(path + "." + field, text));
        texts.put(path + "." + FROM_TEXT, "true");
        asked.add(SearchText.fold(petition.getOrDefault("text", "")));
    }

    /** The row with its figure in the unit of the standing one, where that can be done exactly. */
    private Map<String, String> inUnitOf(String path, Map<String, String> row) {
        String standing = texts.getOrDefault(path + ".unit", "");
        String own = row.getOrDefault("unit", "");
        Map<String, String> told = new LinkedHashMap<>(row);
        if (standing.isBlank() || SearchText.fold(standing).equals(SearchText.fold(own))) {
            return told;
        }
        if (own.isBlank() || FigureUnit.converted(BigDecimal.ONE, own, standing).isPresent()) {
            told.remove("unit");
            for (String field : COLUMNS) {
                told.computeIfPresent(field, (name, text) -> converted(text, own, standing));
            }
        }
        return told;
    }

    private static String converted(String text, String from, String to) {
        return Optional.ofNullable(number(text))
                .flatMap(value -> FigureUnit.converted(value, from, to))
                .map(VietnameseNumber::toInput)
                .orElse(text);
    }

    private static boolean alike(String one, String other) {
        BigDecimal first = number(one);
        BigDecimal second = number(other);
        return first != null && second != null ? first.compareTo(second) == 0 : one.equals(other);
    }

    private static @Nullable BigDecimal number(String text) {
        return VietnameseNumber.parse(text) instanceof ParsedNumber.Value read ? read.value() : null;
    }

    private static Measured read(Map<String, String> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((field, text) -> texts.put("row." + field, text));
        return Measured.of(ReportDesk.row(Entered.of(texts), "row"));
    }

    /** The number behind the last row. */
    private static int next(List<String> rows) {
        return rows.isEmpty() ? 0 : place(rows.get(rows.size() - 1)) + 1;
    }

    private static int place(String row) {
        return Integer.parseInt(row.substring(row.indexOf('[') + 1, row.indexOf(']')));
    }

    /** A row of the form from the fields of a line, under the catalogue's entry that its name and unit mean. */
    static Map<String, String> row(Map<String, String> line, IndicatorWords catalogue) {
        String unit = line.getOrDefault("unit", "");
        String column = line.getOrDefault("column", "value");
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", line.getOrDefault("name", ""));
        row.put("unit", unit);
        row.put(column, line.getOrDefault("figure", ""));
        for (String field : List.of("qualifier", "planPercent", "yoyPercent", "periodLabel")) {
            row.put(field, line.getOrDefault(field, ""));
        }
        catalogue
                .meant(line.getOrDefault("name", ""), unit)
                .filter(one -> unit.isEmpty()
                        || FigureUnit.converted(BigDecimal.ONE, unit, one.unit())
                                .isPresent())
                .ifPresent(one -> linked(row, column, one));
        row.values().removeIf(String::isBlank);
        return row;
    }

    private static void linked(Map<String, String> row, String column, Indicator to) {
        String unit = row.getOrDefault("unit", "");
        if (!unit.isEmpty()) {
            row.computeIfPresent(column, (name, text) -> converted(text, unit, to.unit()));
        }
        row.put("name", to.name());
        row.put("unit", to.unit());
        row.put("code", to.code());
        row.put("priceBase", requireNonNullElse(to.priceBase(), ""));
        row.put("scope", requireNonNullElse(to.scope(), ""));
        if (to.indexForm()) {
            row.put("indexForm", "true");
        }
    }
}
