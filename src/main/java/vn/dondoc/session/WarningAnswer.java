package vn.dondoc.session;

import org.springframework.data.relational.core.mapping.Table;

/**
 * Why figures that can hardly be true stand as they are, in the unit's words.
 *
 * @param key of the warning; it names the row, the kind of warning and the figures, so that a changed figure asks anew
 */
@Table("report_answer")
public record WarningAnswer(String key, String text) {}
