package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Refused;

/**
 * The conclusion of one session: its text and the directives in it, on the way to an issued notice. Every saved text is
 * a version of its own; decisions on it leave the version as it is.
 *
 * @param returnedReason why the signer returned it last, until it is submitted again
 * @param signerId the person who is to sign it
 * @param signedById the person who did: the signer, or another in their stead
 */
public record Conclusion(
        long sessionId,
        ConclusionState state,
        String text,
        List<Directive> directives,
        @Nullable String returnedReason,
        @Nullable Long signerId,
        @Nullable Long signedById,
        @Nullable Mark submitted,
        @Nullable Mark approved,
        Mark saved,
        long version) {

    static Conclusion begin(long sessionId, String text, List<Directive> directives, Mark saved) {
        return new Conclusion(
                sessionId, ConclusionState.DRAFT, text, directives, null, null, null, null, null, saved, 1);
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
                signedById,
                submitted,
                approved,
                mark,
                version + 1);
    }

    /** @param signer the person who is to sign it, if anybody can */
    Conclusion submit(@Nullable Long signer, Mark mark) {
        require(state == ConclusionState.DRAFT || state == ConclusionState.RETURNED, "conclusion.alreadySubmitted");
        return decided(ConclusionState.SUBMITTED, null, signer, null, mark, null);
    }

    /** Another signer while it waits for one. */
    Conclusion appoint(@Nullable Long signer) {
        require(state == ConclusionState.SUBMITTED, "conclusion.notSubmitted");
        return decided(state, null, signer, null, submitted, null);
    }

    Conclusion approve(@Nullable Long signer, Mark mark) {
        require(state == ConclusionState.SUBMITTED, "conclusion.notSubmitted");
        Long appointed = signerId == null ? signer : signerId;
        return decided(ConclusionState.APPROVED, null, appointed, signer, submitted, mark);
    }

    Conclusion returnForRevision(String reason) {
        require(state == ConclusionState.SUBMITTED, "conclusion.notSubmitted");
        return decided(ConclusionState.RETURNED, reason, signerId, null, submitted, null);
    }

    Conclusion issue() {
        require(state == ConclusionState.APPROVED, "conclusion.notApproved");
        return decided(ConclusionState.ISSUED, null, signerId, signedById, submitted, approved);
    }

    /** Whose name the notice bears: who has signed, before that who is to sign. */
    public @Nullable Long signsAs() {
        return signedById == null ? signerId : signedById;
    }

    private Conclusion decided(
            ConclusionState to,
            @Nullable String reason,
            @Nullable Long signer,
            @Nullable Long signedBy,
            @Nullable Mark submission,
            @Nullable Mark approval) {
        return new Conclusion(
                sessionId, to, text, directives, reason, signer, signedBy, submission, approval, saved, version);
    }

    /** What is issued once a correction is: other directives, another signer, the same text. */
    Conclusion corrected(List<Directive> corrected, @Nullable Long signer) {
        return new Conclusion(
                sessionId, state, text, corrected, null, signer, signer, submitted, approved, saved, version);
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
