package vn.dondoc.series;

import java.util.Set;

/**
 * An indicator in a list: its latest figure in one calendar.
 *
 * @param series the series that the figure ends
 * @param concerns why it is red; empty where it is not
 */
public record IndicatorLine(ReportedIndicator indicator, Series series, Set<Concern> concerns) {

    public Reported figure() {
        return series.latest().figure();
    }

    public boolean red() {
        return !concerns.isEmpty();
    }
}
