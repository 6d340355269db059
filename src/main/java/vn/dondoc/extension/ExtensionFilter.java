package vn.dondoc.extension;

import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows.
 *
 * @param state {@code UNDECIDED} or the name of an outcome; null for all
 * @param unit short name of the unit that asked
 * @param page from 1
 */
public record ExtensionFilter(
        @Nullable String state, @Nullable String unit, int page, int size) {}
