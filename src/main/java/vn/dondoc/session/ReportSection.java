package vn.dondoc.session;

/** A part of a report beside its indicators, for which a template can give guiding words. */
public enum ReportSection {
    ACHIEVEMENTS,
    WEAKNESSES,
    CAUSES,
    SHORTFALLS,
    PROJECTS,
    PETITIONS
}
