package vn.dondoc.extension.web;

/** What the form of a decision offers. */
enum Verdict {
    AS_ASKED,
    OTHER_DATE,
    REFUSED
}
