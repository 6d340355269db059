package vn.dondoc.ui;

import org.jspecify.annotations.Nullable;

/**
 * One field in which a stale form differs from what is stored.
 *
 * @param labelKey message key of the field's name
 * @param mine what the viewer typed
 * @param theirs what somebody else saved meanwhile
 */
public record Difference(
        String labelKey, @Nullable String mine, @Nullable String theirs) {}
