package vn.dondoc.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a figure is compared with, or told beside; a template asks for some of them at each indicator. */
public enum ReportBase {
    PLAN_YEAR("planYear", "planPercent"),
    PLAN_DIFFERENCE("planDifference"),
    SCENARIO("scenarioPercent"),
    SAME_PERIOD("yoyPercent"),
    PREVIOUS_MONTH("momPercent"),
    RESOLUTION("resolutionTarget", "resolutionDifference"),
    BASE_YEAR("comparisonBaseYear"),
    INDEX_FORM("indexForm"),
    FORECAST("forecastYear"),
    NEXT_TARGET("targetNextPeriod");

    /** What a row is asked for that stands in no template. */
    public static final Set<ReportBase> USUAL = Set.of(PLAN_YEAR, SAME_PERIOD);

    private final List<String> fields;

    ReportBase(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields of a report's row that tell it. */
    public List<String> fields() {
        return fields;
    }

    /** The fields of these bases in the order in which reports give them. */
    public static List<String> fieldsOf(Collection<ReportBase> bases) {
        return ordered(bases).flatMap(base -> base.fields.stream()).toList();
    }

    static Stream<ReportBase> ordered(Collection<ReportBase> bases) {
        return bases.isEmpty() ? Stream.empty() : EnumSet.copyOf(bases).stream();
    }
}
