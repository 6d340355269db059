package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directive answers or goes back to.
 *
 * @param petitionId the petition that it decides
 * @param referenceIds the documents that it names, in their order
 * @param proposalItem the proposal of the program that it was made of
 */
public record Origin(
        @Nullable Long petitionId,
        @Nullable String indicatorName,
        @Nullable String projectName,
        List<Long> referenceIds,
        @Nullable Long proposalItem) {

    public static final Origin NONE = new Origin(null, null, null, List.of(), null);
}
