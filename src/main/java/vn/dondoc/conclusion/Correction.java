package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Refused;

/**
 * A corrected set of directives on its way to a notice that supersedes the issued one. The session stays in its
 * follow-up meanwhile, and so do its tasks until the correction is issued.
 *
 * @param id 0 until it is stored
 * @param corrects the notice in force
 * @param submittedBy the account that submitted it last
 */
public record Correction(
        long id,
        long sessionId,
        long corrects,
        CorrectionState state,
        String reason,
        List<CorrectedDirective> directives,
        @Nullable String returnedReason,
        @Nullable Long submittedBy,
        @Nullable Long signerId,
        long version) {

    static Correction begin(long sessionId, long corrects, String reason, List<CorrectedDirective> directives) {
        return new Correction(0, sessionId, corrects, CorrectionState.DRAFT, reason, directives, null, null, null, 1);
    }

    Correction rewrite(String newReason, List<CorrectedDirective> newDirectives) {
        require(state.isWritable(), "correction.alreadySubmitted");
        return new Correction(
                id,
                sessionId,
                corrects,
                state,
                newReason,
                newDirectives,
                returnedReason,
                submittedBy,
                null,
                version + 1);
    }

    Correction submit(long account) {
        require(state.isWritable(), "correction.alreadySubmitted");
        return in(CorrectionState.SUBMITTED, null, account, null);
    }

    Correction approve(@Nullable Long signer) {
        require(state == CorrectionState.SUBMITTED, "correction.notSubmitted");
        return in(CorrectionState.APPROVED, null, submittedBy, signer);
    }

    Correction returnForRevision(String why) {
        require(state == CorrectionState.SUBMITTED, "correction.notSubmitted");
        return in(CorrectionState.RETURNED, why, submittedBy, null);
    }

    Correction withdraw() {
        require(state != CorrectionState.ISSUED && state != CorrectionState.WITHDRAWN, "correction.notOpen");
        return in(CorrectionState.WITHDRAWN, null, submittedBy, null);
    }

    Correction issue() {
        require(state == CorrectionState.APPROVED, "correction.notApproved");
        return in(CorrectionState.ISSUED, null, submittedBy, signerId);
    }

    List<DirectiveDraft> drafts() {
        return directives.stream().map(CorrectedDirective::directive).toList();
    }

    private Correction in(CorrectionState next, @Nullable String why, @Nullable Long submitter, @Nullable Long signer) {
        return new Correction(id, sessionId, corrects, next, reason, directives, why, submitter, signer, version);
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused(rule);
        }
    }
}
