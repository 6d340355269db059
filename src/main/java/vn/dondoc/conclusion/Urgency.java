package vn.dondoc.conclusion;

/** Độ khẩn of a notice (Nghị định 30/2020/NĐ-CP): Khẩn, Thượng khẩn, Hỏa tốc. */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    EXPRESS
}
