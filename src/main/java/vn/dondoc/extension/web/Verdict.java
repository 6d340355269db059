package vn.dondoc.extension.web;

/** What the form of a decision offers. */
public enum Verdict {
    AS_ASKED,
    OTHER_DATE,
    REFUSED
}
