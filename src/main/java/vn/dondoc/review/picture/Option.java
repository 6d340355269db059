package vn.dondoc.review.picture;

/** A choice of a picture, as a link or in a list. */
public record Option(String value, String words, String url, boolean chosen) {}
