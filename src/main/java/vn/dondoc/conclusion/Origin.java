package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directive answers or goes back to.
 *
 * @param petitionId the petition that it decides
 * @param referenceIds the documents that it names, in their order
 */
public record Origin(
        @Nullable Long petitionId,
        @Nullable String indicatorName,
        @Nullable String projectName,
        List<Long> referenceIds) {

    public static final Origin NONE = new Origin(null, null, null, List.of());
}
