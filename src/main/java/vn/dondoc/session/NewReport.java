package vn.dondoc.session;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** A report as it is entered, with the unit's petitions. */
public record NewReport(ReportContent content, List<NewPetition> petitions) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 500;

    /** @throws vn.dondoc.rule.Invalid with every field that cannot be taken */
    public static NewReport of(Entered in) {
        Checks checks = new Checks();
        ReportContent content = new ReportContent(
                text(in, "achievements", checks),
                text(in, "weaknesses", checks),
                text(in, "causes", checks),
                in.each("indicators", row -> indicator(in, row, checks)),
                in.each("shortfalls", row -> shortfall(in, row, checks)),
                in.each("projects", row -> project(in, row, checks)));
        List<NewPetition> petitions = in.each("petitions", row -> NewPetition.read(in, row, checks));
        checks.orThrow();
        return new NewReport(content, petitions);
    }

    private static @Nullable String text(Entered in, String path, Checks checks) {
        checks.atMost(in.text(path), path, LONGEST_TEXT);
        return in.text(path);
    }

    private static ReportIndicator indicator(Entered in, String row, Checks checks) {
        checks.text(in.text(row + ".name"), row + ".name", LONGEST_LINE);
        checks.that(in.text(row + ".value") == null || in.text(row + ".unit") != null, row + ".unit", "required");
        return new ReportIndicator(
                in.typed(row + ".name").strip(),
                line(in, row + ".code", checks),
                requireNonNullElse(line(in, row + ".unit", checks), ""),
                line(in, row + ".priceBase", checks),
                line(in, row + ".scope", checks),
                in.number(row + ".value", checks),
                in.choice(row + ".qualifier", Qualifier.class, checks),
                line(in, row + ".periodLabel", checks),
                in.number(row + ".planYear", checks),
                in.percent(row + ".planPercent", checks),
                in.percent(row + ".scenarioPercent", checks),
                in.percent(row + ".yoyPercent", checks),
                in.percent(row + ".momPercent", checks),
                in.percent(row + ".planDifference", checks),
                in.percent(row + ".resolutionDifference", checks),
                in.flag(row + ".indexForm"),
                in.number(row + ".forecastYear", checks),
                in.number(row + ".targetNextPeriod", checks),
                year(in, row + ".comparisonBaseYear", checks),
                line(in, row + ".note", checks));
    }

    private static @Nullable Integer year(Entered in, String path, Checks checks) {
        Integer year = in.integer(path, checks);
        checks.that(year == null || (year >= 1945 && year <= 2100), path, "session.year");
        return year;
    }

    private static Shortfall shortfall(Entered in, String row, Checks checks) {
        String product = in.textOr(row + ".product", in.typed(row).strip());
        checks.atMost(product, row + ".product", LONGEST_LINE);
        return new Shortfall(product);
    }

    private static ReportProject project(Entered in, String row, Checks checks) {
        checks.text(in.text(row + ".name"), row + ".name", LONGEST_LINE);
        return new ReportProject(
                in.typed(row + ".name").strip(),
                line(in, row + ".location", checks),
                line(in, row + ".sector", checks),
                line(in, row + ".investor", checks),
                in.choice(row + ".scheduleState", ScheduleState.class, checks),
                in.number(row + ".area", checks),
                in.number(row + ".capital", checks),
                in.integer(row + ".count", checks),
                line(in, row + ".note", checks));
    }

    private static @Nullable String line(Entered in, String path, Checks checks) {
        checks.atMost(in.text(path), path, LONGEST_LINE);
        return in.text(path);
    }
}
