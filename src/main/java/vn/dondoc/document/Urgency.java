package vn.dondoc.document;

/** Độ khẩn: Khẩn, Thượng khẩn, Hỏa tốc (Nghị định 30/2020/NĐ-CP). */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    EXPRESS
}
