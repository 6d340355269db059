package vn.dondoc.proposal;

import org.jspecify.annotations.Nullable;

/**
 * One request of the reporting body to its superiors, {@code text} being the words at {@code start} to {@code end}.
 *
 * @param above the words above it that say whom it is for, where it stands in a list
 */
public record ProposedPetition(
        String text,
        int start,
        int end,
        @Nullable String petitioner,
        @Nullable String above,
        double confidence,
        String reason) {}
