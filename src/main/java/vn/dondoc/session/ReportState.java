package vn.dondoc.session;

/** Where a department's report stands. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
