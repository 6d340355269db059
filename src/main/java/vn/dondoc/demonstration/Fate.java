package vn.dondoc.demonstration;

/** What becomes of a task of the demonstration. */
enum Fate {
    ISSUED,
    ACKNOWLEDGED,
    DECLINED,
    UNDER_WAY,
    DUE_SOON,
    OVERDUE,
    SUBMITTED,
    RETURNED,
    CONFIRMED_ON_TIME,
    CONFIRMED_LATE,
    CONFIRMED_AFTER_RETURN,
    RECALLED
}
