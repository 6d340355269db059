package vn.dondoc.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * A directive of a correction.
 *
 * @param code of the issued directive that it stands for; null for a new one
 */
public record CorrectedDirective(@Nullable String code, DirectiveDraft directive) {}
