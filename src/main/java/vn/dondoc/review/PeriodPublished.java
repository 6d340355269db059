package vn.dondoc.review;

/** The figures of a period were published; said in the transaction that publishes them. */
public record PeriodPublished(String code) {}
