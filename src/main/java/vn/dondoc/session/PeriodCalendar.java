package vn.dondoc.session;

/** By which calendar figures close: administrative 15th to 14th (Nghị định 09/2019/NĐ-CP) or statistical by calendar month (Nghị định 60/2018/NĐ-CP). */
public enum PeriodCalendar {
    STATISTICAL,
    ADMINISTRATIVE
}
