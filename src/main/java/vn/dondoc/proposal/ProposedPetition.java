package vn.dondoc.proposal;

import org.jspecify.annotations.Nullable;

/** One request of the reporting body to its superiors, {@code text} being the words at {@code start} to {@code end}. */
public record ProposedPetition(
        String text, int start, int end, @Nullable String petitioner, double confidence, String reason) {}
