package vn.dondoc.review.picture;

/** A number of a table, and where its rows are listed. */
public record Count(long count, String url) {}
