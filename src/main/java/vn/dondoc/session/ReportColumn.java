package vn.dondoc.session;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a report's indicators, in the order of the workbook and of what is pasted. */
enum ReportColumn {
    CODE("code", Holds.TEXT),
    NAME("name", Holds.TEXT),
    UNIT("unit", Holds.TEXT),
    VALUE("value", Holds.NUMBER),
    QUALIFIER("qualifier", Holds.TEXT),
    PLAN_YEAR("planYear", Holds.NUMBER),
    PLAN_PERCENT("planPercent", Holds.PERCENT),
    PLAN_DIFFERENCE("planDifference", Holds.PERCENT),
    SCENARIO_PERCENT("scenarioPercent", Holds.PERCENT),
    YOY_PERCENT("yoyPercent", Holds.PERCENT),
    MOM_PERCENT("momPercent", Holds.PERCENT),
    RESOLUTION_TARGET("resolutionTarget", Holds.PERCENT),
    RESOLUTION_DIFFERENCE("resolutionDifference", Holds.PERCENT),
    COMPARISON_BASE_YEAR("comparisonBaseYear", Holds.NUMBER),
    INDEX_FORM("indexForm", Holds.TEXT),
    FORECAST_YEAR("forecastYear", Holds.NUMBER),
    TARGET_NEXT_PERIOD("targetNextPeriod", Holds.NUMBER),
    PERIOD_LABEL("periodLabel", Holds.TEXT),
    PRICE_BASE("priceBase", Holds.TEXT),
    SCOPE("scope", Holds.TEXT),
    NOTE("note", Holds.TEXT);

    /** What a cell of the column holds. */
    enum Holds {
        TEXT,
        NUMBER,
        PERCENT
    }

    private final String field;
    private final Holds holds;

    ReportColumn(String field, Holds holds) {
        this.field = field;
        this.holds = holds;
    }

    String field() {
        return field;
    }

    Holds holds() {
        return holds;
    }

    /** The message key of the heading. */
    String heading() {
        return "session.field.indicators." + field;
    }

    static Optional<ReportColumn> of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }
}
