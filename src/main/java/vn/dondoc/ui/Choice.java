package vn.dondoc.ui;

/**
 * One option of a select field.
 *
 * @param value what the form sends
 * @param label the words shown
 */
public record Choice(String value, String label) {}
