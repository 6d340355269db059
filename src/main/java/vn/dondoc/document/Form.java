package vn.dondoc.document;

/** The rule-book that a paper follows. */
public enum Form {
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: papers of the State's agencies. */
    ND30,
    /** Hướng dẫn 36-HD/VPTW: papers of the Party's committees. */
    PARTY,
    /** A memo or report without header and signature: title, date, text. */
    PLAIN
}
