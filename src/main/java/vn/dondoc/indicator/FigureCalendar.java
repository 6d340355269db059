package vn.dondoc.indicator;

/**
 * By which calendar the periods of an indicator are counted. Figures of the two are never put into one series: the
 * statistical months are those of the year (NĐ 60/2018/NĐ-CP), administrative ones close on the 14th (NĐ 09/2019/NĐ-CP).
 */
public enum FigureCalendar {
    STATISTICAL,
    ADMINISTRATIVE
}
