package vn.dondoc.feedback;

/** What a proposal is for. */
public enum Kind {
    DIRECTIVE,
    INDICATOR,
    PETITION
}
