package vn.dondoc.session.reading;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final List<String> FIGURES =
            List.of("value", "forecastYear", "targetNextPeriod", "planPercent", "yoyPercent");

    private final Map<String, String> texts;

    FormRows(Entered form) {
        this.texts = new LinkedHashMap<>(form.texts());
    }

    Entered entered() {
        return Entered.of(texts);
    }

    /** The form with its indicators numbered without gaps, as they will be stored. */
    static Entered closedUp(Entered form) {
        List<String> rows = form.rows("indicators");
        Map<String, String> closed = new LinkedHashMap<>();
        form.texts().forEach((path, text) -> {
            int row = rows.indexOf(path.replaceFirst("^(indicators\\[\\d+]).*$", "$1"));
            if (row >= 0) {
                closed.put("indicators[" + row + "]" + path.substring(path.indexOf(']') + 1), text);
            } else if (!path.startsWith("indicators[")) {
                closed.put(path, text);
            }
        });
        return Entered.of(closed);
    }

    /** The row of the form that is about the same indicator and period; what is expected or aimed at is of any. */
    Optional<String> like(Map<String, String> row) {
        ReportIndicator meant = read(row);
        boolean ofAnyPeriod = row.containsKey("forecastYear") || row.containsKey("targetNextPeriod");
        Entered form = entered();
        return form.rows("indicators").stream()
                .filter(path -> {
                    ReportIndicator standing = ReportDesk.row(form, path);
                    return !standing.name().isEmpty()
                            && (standing.measuresLike(meant) || namedAlike(standing, meant))
                            && (ofAnyPeriod || label(standing).equals(label(meant)));
                })
                .findFirst();
    }

    /** Where one of them tells no unit, the name decides. */
    private static boolean namedAlike(ReportIndicator one, ReportIndicator other) {
        return (one.unit().isEmpty()
                        || other.unit().isEmpty()
                        || FigureUnit.converted(BigDecimal.ONE, one.unit(), other.unit())
                                .isPresent())
                && SearchText.fold(one.name()).equals(SearchText.fold(other.name()));
    }

    private static String label(ReportIndicator row) {
        return SearchText.fold(requireNonNullElse(row.periodLabel(), ""));
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
        String standing = like(row).orElse(null);
        String path = standing == null ? next("indicators") : standing;
        if (standing == null) {
            row.forEach((field, text) -> texts.put(path + "." + field, text));
        } else {
            if (row.containsKey("value")) {
                texts.remove(path + ".qualifier");
            }
            inUnitOf(path, row).forEach((field, text) -> {
                boolean replaces = FIGURES.contains(field) || field.equals("qualifier") || field.equals("unit");
                if (replaces || texts.getOrDefault(path + "." + field, "").isBlank()) {
                    texts.put(path + "." + field, text);
                }
            });
        }
        texts.put(path + "." + FROM_TEXT, "true");
        return path;
    }

    /** Whether the form has a petition of these words. */
    boolean asks(String words) {
        Entered form = entered();
        return form.rows("petitions").stream()
                .anyMatch(path -> SearchText.fold(form.typed(path + ".text")).equals(SearchText.fold(words)));
    }

    void ask(Map<String, String> petition) {
        String path = next("petitions");
        petition.forEach((field, text) -> texts.put(path + "." + field, text));
        texts.put(path + "." + FROM_TEXT, "true");
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
            for (String field : List.of("value", "forecastYear", "targetNextPeriod")) {
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

    private static ReportIndicator read(Map<String, String> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((field, text) -> texts.put("row." + field, text));
        return ReportDesk.row(Entered.of(texts), "row");
    }

    private String next(String list) {
        List<String> rows = entered().rows(list);
        String last = rows.isEmpty() ? list + "[-1]" : rows.get(rows.size() - 1);
        int number = Integer.parseInt(last.substring(list.length() + 1, last.length() - 1));
        return list + "[" + (number + 1) + "]";
    }

    /** A row of the form from the fields of a line, under the catalogue's entry that its name and unit mean. */
    static Map<String, String> row(Map<String, String> line, List<Indicator> catalogue) {
        String unit = line.getOrDefault("unit", "");
        String column = line.getOrDefault("column", "value");
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", line.getOrDefault("name", ""));
        row.put("unit", unit);
        row.put(column, line.getOrDefault("figure", ""));
        for (String field : List.of("qualifier", "planPercent", "yoyPercent", "periodLabel")) {
            row.put(field, line.getOrDefault(field, ""));
        }
        IndicatorWords.meant(row.get("name"), unit, catalogue)
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
