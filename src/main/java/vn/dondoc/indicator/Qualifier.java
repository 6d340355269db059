package vn.dondoc.indicator;

/** How firm a reported figure is, in the words of the report: ước, gần, hơn, chính thức. */
public enum Qualifier {
    ESTIMATE,
    NEARLY,
    MORE_THAN,
    OFFICIAL
}
