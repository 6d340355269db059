package vn.dondoc.session;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * A report as it is entered, with the unit's petitions.
 *
 * @param warningAnswers what is said to warnings, by their keys
 * @param remarkAnswers what is said to the remarks of a returned report, by their fields
 */
public record NewReport(
        ReportContent content,
        List<NewPetition> petitions,
        Map<String, String> warningAnswers,
        Map<String, String> remarkAnswers) {

    /** More rows cannot be told at a session, nor shown in one form. */
    public static final int MOST_INDICATORS = 300;

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ANSWER = 1000;

    /** @throws vn.dondoc.rule.Invalid with every field that cannot be taken */
    public static NewReport of(Entered in) {
        Checks checks = new Checks();
        ReportContent content = new ReportContent(
                text(in, "achievements", checks),
                text(in, "weaknesses", checks),
                text(in, "causes", checks),
                in.each("indicators", row -> indicator(in, row, checks)),
                in.each("shortfalls", row -> shortfall(in, row, checks)),
                in.each("projects", row -> project(in, row, checks)),
                in.each("weaknessCauses", row -> weakness(in, row, checks)));
        checks.that(
                content.indicators().size() <= MOST_INDICATORS,
                "indicators",
                "session.tooManyIndicators",
                MOST_INDICATORS);
        List<NewPetition> petitions = in.each("petitions", row -> NewPetition.read(in, row, checks));
        Map<String, String> toWarnings = answers(in, "warningAnswers", "key", checks);
        Map<String, String> toRemarks = answers(in, "remarkAnswers", "field", checks);
        checks.orThrow();
        return new NewReport(content, petitions, toWarnings, toRemarks);
    }

    private static Map<String, String> answers(Entered in, String list, String to, Checks checks) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String row : in.rows(list)) {
            checks.atMost(in.text(row + ".text"), row + ".text", LONGEST_ANSWER)
                    .that(unstamped(in, row + ".text"), row + ".text", "classifiedText");
            answers.put(in.typed(row + "." + to).strip(), in.textOr(row + ".text", ""));
        }
        return answers;
    }

    private static @Nullable String text(Entered in, String path, Checks checks) {
        checks.atMost(in.text(path), path, LONGEST_TEXT);
        return in.text(path);
    }

    static ReportIndicator indicator(Entered in, String row, Checks checks) {
        requiredLine(in, row + ".name", checks);
        boolean coded = in.text(row + ".indicator") != null || in.text(row + ".code") != null;
        checks.that(
                coded || in.text(row + ".value") == null || in.text(row + ".unit") != null, row + ".unit", "required");
        return new ReportIndicator(
                in.typed(row + ".name").strip(),
                code(in, row, checks),
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
                line(in, row + ".note", checks),
                null,
                in.date(row + ".periodFrom", checks),
                periodTo(in, row, checks),
                in.choice(row + ".periodCalendar", PeriodCalendar.class, checks),
                in.percent(row + ".resolutionTarget", checks));
    }

    private static @Nullable LocalDate periodTo(Entered in, String row, Checks checks) {
        LocalDate from = in.date(row + ".periodFrom", new Checks());
        LocalDate to = in.date(row + ".periodTo", checks);
        checks.that(from == null || to == null || !to.isBefore(from), row + ".periodTo", "session.periodReversed");
        return to;
    }

    private static ReportWeakness weakness(Entered in, String row, Checks checks) {
        checks.that(unstamped(in, row + ".weakness"), row + ".weakness", "classifiedText")
                .that(unstamped(in, row + ".cause"), row + ".cause", "classifiedText")
                .text(in.text(row + ".weakness"), row + ".weakness", LONGEST_ANSWER)
                .atMost(in.text(row + ".cause"), row + ".cause", LONGEST_ANSWER);
        return new ReportWeakness(
                in.typed(row + ".weakness").strip(),
                in.text(row + ".cause"),
                in.choice(row + ".kind", CauseKind.class, checks));
    }

    /** The catalogue's code, by either name. */
    private static @Nullable String code(Entered in, String row, Checks checks) {
        String chosen = line(in, row + ".indicator", checks);
        return chosen == null ? line(in, row + ".code", checks) : chosen;
    }

    private static @Nullable Integer year(Entered in, String path, Checks checks) {
        Integer year = in.integer(path, checks);
        checks.that(year == null || (year >= 1945 && year <= 2100), path, "session.year");
        return year;
    }

    private static Shortfall shortfall(Entered in, String row, Checks checks) {
        String product = in.textOr(row + ".product", in.typed(row).strip());
        checks.atMost(product, row + ".product", LONGEST_LINE)
                .that(!ClassificationStamp.stands(product), row + ".product", "classifiedText");
        return new Shortfall(product);
    }

    private static ReportProject project(Entered in, String row, Checks checks) {
        requiredLine(in, row + ".name", checks);
        return new ReportProject(
                in.typed(row + ".name").strip(),
                line(in, row + ".location", checks),
                line(in, row + ".sector", checks),
                line(in, row + ".investor", checks),
                in.choice(row + ".scheduleState", ScheduleState.class, checks),
                in.number(row + ".area", checks),
                in.number(row + ".capital", checks),
                in.integer(row + ".count", checks),
                line(in, row + ".note", checks),
                line(in, row + ".cause", checks),
                line(in, row + ".request", checks));
    }

    private static void requiredLine(Entered in, String path, Checks checks) {
        checks.text(in.text(path), path, LONGEST_LINE).that(unstamped(in, path), path, "classifiedText");
    }

    private static boolean unstamped(Entered in, String path) {
        return !ClassificationStamp.stands(in.text(path));
    }

    private static @Nullable String line(Entered in, String path, Checks checks) {
        checks.atMost(in.text(path), path, LONGEST_LINE).that(unstamped(in, path), path, "classifiedText");
        return in.text(path);
    }
}
