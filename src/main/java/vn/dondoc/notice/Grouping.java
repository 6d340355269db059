package vn.dondoc.notice;

/** Under which headings the directives of a notice stand. */
public enum Grouping {
    /** One heading for each leading unit. */
    UNIT,
    /** One heading for each field of work. */
    FIELD,
    NONE
}
