package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Refused;

/**
 * The conclusion of one session: its text and the directives in it, on the way to an issued notice. Every saved text is
 * a version of its own; decisions on it leave the version as it is.
 *
 * @param returnedReason why the signer returned it last, until it is submitted again
 * @param signerId the person who approved it
 */
public record Conclusion(
        long sessionId,
        ConclusionState state,
        String text,
        List<Directive> directives,
        @Nullable String returnedReason,
        @Nullable Long signerId,
        @Nullable Mark submitted,
        @Nullable Mark approved,
        Mark saved,
        long version) {

    static Conclusion begin(long sessionId, String text, List<Directive> directives, Mark saved) {
        return new Conclusion(sessionId, ConclusionState.DRAFT, text, directives, null, null, null, null, saved, 1);
    }

    /** The next version of text and directives. */
    Conclusion rewrite(String newText, List<Directive> newDirectives, Mark mark) {
        require(state != ConclusionState.ISSUED, "conclusion.alreadyIssued");
        return new Conclusion(
                sessionId,
                state,
                newText,
                newDirectives,
                returnedReason,
                signerId,
                submitted,
                approved,
                mark,
                version + 1);
    }

    Conclusion submit(Mark mark) {
        require(state == ConclusionState.DRAFT || state == ConclusionState.RETURNED, "conclusion.alreadySubmitted");
        return new Conclusion(
                sessionId, ConclusionState.SUBMITTED, text, directives, null, null, mark, null, saved, version);
    }

    Conclusion approve(@Nullable Long signer, Mark mark) {
        require(state == ConclusionState.SUBMITTED, "conclusion.notSubmitted");
        return new Conclusion(
                sessionId, ConclusionState.APPROVED, text, directives, null, signer, submitted, mark, saved, version);
    }

    Conclusion returnForRevision(String reason) {
        require(state == ConclusionState.SUBMITTED, "conclusion.notSubmitted");
        return new Conclusion(
                sessionId, ConclusionState.RETURNED, text, directives, reason, null, submitted, null, saved, version);
    }

    Conclusion issue() {
        require(state == ConclusionState.APPROVED, "conclusion.notApproved");
        return new Conclusion(
                sessionId,
                ConclusionState.ISSUED,
                text,
                directives,
                null,
                signerId,
                submitted,
                approved,
                saved,
                version);
    }

    /** What is issued once a correction is: other directives, another signer, the same text. */
    Conclusion corrected(List<Directive> corrected, @Nullable Long signer) {
        return new Conclusion(sessionId, state, text, corrected, null, signer, submitted, approved, saved, version);
    }

    /** True where saving this again would change nothing. */
    boolean says(String otherText, List<Directive> otherDirectives) {
        return text.equals(otherText) && directives.equals(otherDirectives);
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused(rule);
        }
    }
}
