package vn.dondoc.session.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.LastReport;
import vn.dondoc.session.ReportBase;
import vn.dondoc.session.ReportChecks.Warning;
import vn.dondoc.session.ReportDesk;
import vn.dondoc.session.ReportDesk.Papers;
import vn.dondoc.session.ReportIndicator;
import vn.dondoc.session.ReportTemplate;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;

/**
 * One indicator of the form: what it is asked for in sight, everything else folded away.
 *
 * @param path {@code indicators[3]}
 * @param asked the figures in sight
 * @param more the figures folded away
 * @param last what was reported last
 * @param change of the value against it, in per cent
 * @param named whether it is about anything yet
 * @param current whether it has a figure of this period
 */
record FormRow(
        String path,
        List<String> asked,
        List<String> more,
        @Nullable ReportIndicator last,
        @Nullable BigDecimal change,
        List<Warning> warnings,
        boolean named,
        boolean current) {

    /** What else a row can tell, in words. */
    private static final List<String> WORDS =
            List.of("periodLabel", "periodFrom", "periodTo", "priceBase", "scope", "note", "code");

    private static final List<String> FIGURES = ReportBase.fieldsOf(List.of(ReportBase.values())).stream()
            .filter(field -> !field.equals("indexForm"))
            .toList();

    private static final List<String> OF_THE_PERIOD = Stream.of(
                    "value",
                    "planPercent",
                    "scenarioPercent",
                    "yoyPercent",
                    "momPercent",
                    "planDifference",
                    "resolutionDifference",
                    "forecastYear",
                    "targetNextPeriod")
            .toList();

    /** @param warned whether the papers' warnings are about what the form shows, and so belong to its rows */
    static FormRow of(String path, Entered entered, Papers papers, boolean warned) {
        ReportIndicator row = ReportDesk.row(entered, path);
        ReportTemplate template = papers.template();
        ReportTemplate.Row asked = template == null ? null : template.row(row.code());
        Set<ReportBase> bases = asked == null ? ReportBase.USUAL : asked.bases();
        List<String> inSight = ReportBase.fieldsOf(bases).stream()
                .filter(field -> !field.equals("indexForm"))
                .toList();
        boolean named = !row.name().isEmpty();
        ReportIndicator last = named ? papers.lastOf(row) : null;
        return new FormRow(
                path,
                inSight,
                FIGURES.stream().filter(field -> !inSight.contains(field)).toList(),
                last,
                last == null ? null : LastReport.change(row, last),
                warned ? papers.warningsAt(number(path)) : List.of(),
                named,
                OF_THE_PERIOD.stream().anyMatch(field -> entered.text(path + "." + field) != null));
    }

    /** Whether something is filled in that is folded away. */
    public boolean unfolded(EnteredForm form) {
        return form.filled(
                path,
                Stream.concat(more.stream(), Stream.of("periodLabel", "periodFrom", "periodTo", "note"))
                        .toList());
    }

    public List<String> words() {
        return WORDS;
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }
}
