package vn.dondoc.conclusion.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.ConclusionDifference;
import vn.dondoc.ui.Choice;

/**
 * What a conclusion's page shows of its approval.
 *
 * @param source the text in pieces, those of directives with their numbers
 * @param difference from the version that the viewer knows; null where they know none
 * @param pages how many page images the notice has; 0 where it cannot be printed yet
 * @param signers who can sign, {@code signer} the one chosen or first in line
 * @param deputy who signs today in the signer's stead
 * @param steadOf in whose stead the viewer decides; null where they do so for themselves
 * @param mayApprove false where the viewer submitted it themselves and somebody else could sign
 * @param typedRemarks what was typed at each directive, where it was refused
 */
record ApprovalView(
        List<SourcePart> source,
        @Nullable ConclusionDifference difference,
        int pages,
        List<Choice> signers,
        @Nullable String signer,
        @Nullable String deputy,
        @Nullable String steadOf,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        boolean mayAppoint,
        boolean mayApprove,
        List<String> typedRemarks,
        FieldWords fieldWords) {

    ApprovalView with(List<String> typed) {
        return new ApprovalView(
                source,
                difference,
                pages,
                signers,
                signer,
                deputy,
                steadOf,
                submittedBy,
                submittedAt,
                mayAppoint,
                mayApprove,
                typed,
                fieldWords);
    }

    public boolean changed(int number) {
        ConclusionDifference known = difference;
        return known != null
                && known.directives().stream().anyMatch(change -> change.number() != null && change.number() == number);
    }

    public String typedAt(int index) {
        return index < typedRemarks.size() ? typedRemarks.get(index) : "";
    }

    /** A field's value in words. */
    public String words(String field, Object value) {
        return fieldWords.of(field, value);
    }
}
