package vn.dondoc.session.reading;

import static vn.dondoc.text.VietnameseNumber.toInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.proposal.Proposal;
import vn.dondoc.proposal.ProposedIndicator;
import vn.dondoc.session.reading.ReadLine.Note;
import vn.dondoc.session.reading.ReadLine.Note.Code;
import vn.dondoc.text.SearchText;

/**
 * The figures of a text as rows of the report's form: under the catalogue's name and in its unit where the text means
 * one of its entries, and in the column of the form that the figure belongs to.
 *
 * @param period what the report covers, in words, where the session says so; a row names its own period only where it
 *     is another one
 */
record ReadIndicators(IndicatorWords catalogue, @Nullable String period) {

    private static final Pattern JUST_BEFORE = Pattern.compile(
            "(?<![\\p{L}])(gần|xấp xỉ|hơn|trên|khoảng|ước|ước đạt)\\s+\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ESTIMATED =
            Pattern.compile("(?<![\\p{L}])(?:ước|dự ước)(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PART_OF_YEAR = Pattern.compile("\\b(?:thang|quy)\\b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<ReadLine> of(Proposal proposal) {
        return proposal.indicators().stream()
                .map(found -> line(found, proposal))
                .toList();
    }

    private ReadLine line(ProposedIndicator found, Proposal proposal) {
        List<Note> notes = new ArrayList<>();
        Indicator meant = catalogue.meant(found.name(), found.unit()).orElse(null);
        Figure figure = figure(found, meant, notes);
        String column = column(found, proposal.referenceDate());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", meant == null || clashes(notes) ? found.name() : meant.name());
        put(fields, "figure", figure.value());
        fields.put("unit", figure.unit());
        fields.put("column", column);
        if (column.equals("value")) {
            put(fields, "planPercent", found.planPercent());
            put(fields, "yoyPercent", figure.change());
            fields.put("qualifier", qualifier(found));
            fields.put("periodLabel", period(found, proposal.text()));
        }
        fields.values().removeIf(String::isEmpty);
        return new ReadLine(
                ReadLine.Kind.INDICATOR,
                fields,
                found.name(),
                toInput(found.value()) + " " + found.unit(),
                notes,
                found.quote(),
                found.start(),
                found.end(),
                found.confidence(),
                found.reason());
    }

    /** @param change against the year before */
    private record Figure(
            @Nullable BigDecimal value,
            String unit,
            @Nullable BigDecimal change) {}

    private static Figure figure(ProposedIndicator found, @Nullable Indicator meant, List<Note> notes) {
        String unit = meant == null ? found.unit() : meant.unit();
        BigDecimal change = found.yoyPercent();
        boolean isChange =
                found.unit().equals("%") && change != null && found.value().compareTo(change) == 0;
        boolean isShare = found.unit().equals("%")
                && found.planPercent() != null
                && found.value().compareTo(found.planPercent()) == 0;
        if (isShare) {
            notes.add(Note.of(Code.SHARE_ONLY));
            return new Figure(null, meant == null ? "" : unit, change);
        }
        if (isChange) {
            return change(found, meant, notes);
        }
        if (meant == null) {
            return new Figure(found.value(), unit, change);
        }
        BigDecimal converted =
                FigureUnit.converted(found.value(), found.unit(), unit).orElse(null);
        if (converted == null) {
            notes.add(Note.of(Code.UNIT_DIFFERS, unit));
            return new Figure(found.value(), found.unit(), change);
        }
        if (converted.compareTo(found.value()) != 0) {
            notes.add(Note.of(Code.CONVERTED, toInput(found.value()) + " " + found.unit(), unit));
        }
        return new Figure(converted, unit, change);
    }

    /** Growth alone: an index is that above 100, a rate of growth is the figure itself, of anything else only the change is known. */
    private static Figure change(ProposedIndicator found, @Nullable Indicator meant, List<Note> notes) {
        BigDecimal change = found.value();
        if (meant != null && meant.indexForm()) {
            notes.add(Note.of(Code.AS_INDEX, toInput(change)));
            return new Figure(HUNDRED.add(change), meant.unit(), change);
        }
        if (meant != null
                && meant.unit().equals("%")
                && SearchText.fold(meant.name()).startsWith("toc do tang")) {
            return new Figure(change, meant.unit(), null);
        }
        notes.add(Note.of(Code.CHANGE_ONLY));
        return new Figure(null, meant == null ? "" : meant.unit(), change);
    }

    private static boolean clashes(List<Note> notes) {
        return notes.stream().anyMatch(note -> note.code() == Code.UNIT_DIFFERS);
    }

    /** The field of the form that takes the figure: reached, expected for the whole year, planned, or aimed at later. */
    private static String column(ProposedIndicator found, @Nullable LocalDate day) {
        String when = SearchText.fold(found.period() == null ? "" : found.period());
        return switch (found.kind()) {
            case ACTUAL -> "value";
            case ESTIMATE -> PART_OF_YEAR.matcher(when).find() ? "value" : "forecastYear";
            case TARGET -> day != null && when.equals("nam " + day.getYear()) ? "planYear" : "targetNextPeriod";
        };
    }

    private static String qualifier(ProposedIndicator found) {
        Matcher before = JUST_BEFORE.matcher(found.quote());
        if (before.find()) {
            return switch (before.group(1).toLowerCase(Locale.ROOT)) {
                case "gần", "xấp xỉ", "khoảng" -> Qualifier.NEARLY.name();
                case "hơn", "trên" -> Qualifier.MORE_THAN.name();
                default -> Qualifier.ESTIMATE.name();
            };
        }
        return ESTIMATED.matcher(found.quote()).find() ? Qualifier.ESTIMATE.name() : "";
    }

    /** The period that stands in the same line, where it is not the report's. */
    private String period(ProposedIndicator found, String text) {
        if (found.period() == null) {
            return "";
        }
        int line = text.lastIndexOf('\n', found.start()) + 1;
        boolean here = SearchText.fold(text.substring(line, found.end())).contains(SearchText.fold(found.period()));
        String ofReport = period == null ? TextPeriod.of(text) : period;
        return here && !TextPeriod.same(found.period(), ofReport) ? found.period() : "";
    }

    private static void put(Map<String, String> fields, String name, @Nullable BigDecimal number) {
        if (number != null) {
            fields.put(name, toInput(number));
        }
    }
}
