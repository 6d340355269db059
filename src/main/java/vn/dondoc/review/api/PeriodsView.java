package vn.dondoc.review.api;

import java.util.List;

/** The periods that can be reviewed, latest first. */
record PeriodsView(List<PeriodView> items, int total) {}
