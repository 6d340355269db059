package vn.dondoc.review;

import java.util.List;

/**
 * A task of a frozen period that is not any more as it was frozen.
 *
 * @param unit short name of the unit that led it at the cut-off
 */
public record ChangedTask(String code, String title, String unit, String unitName, List<Change> changes) {}
