package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is typed or sent: all directives that shall hold from now on. An issued directive that is not among
 * them is taken back.
 */
public record CorrectionDraft(
        @Nullable String reason, @Nullable List<CorrectedDirective> directives) {

    List<CorrectedDirective> directivesOrNone() {
        return directives == null ? List.of() : directives;
    }
}
