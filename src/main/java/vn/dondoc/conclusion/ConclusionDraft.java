package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conclusion as it is typed or sent: nothing in it is checked yet. */
public record ConclusionDraft(
        @Nullable String text, @Nullable List<DirectiveDraft> directives) {

    List<DirectiveDraft> directivesOrNone() {
        return directives == null ? List.of() : directives;
    }
}
