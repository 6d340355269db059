package vn.dondoc.meeting;

/**
 * Somebody who may speak.
 *
 * @param value account name, or the person's number
 */
public record Speaker(String value, String name, String title) {}
