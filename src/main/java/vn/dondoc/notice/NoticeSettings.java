package vn.dondoc.notice;

import org.jspecify.annotations.Nullable;
import vn.dondoc.document.Urgency;

/**
 * What the office has chosen for a session's notice. What is null is derived from the session.
 *
 * @param urgency of the conclusion: also counts how soon the notice must be issued
 * @param position the signer's position as it shall be printed
 * @param signerId who shall sign; the person who approved the notice has signed it
 * @param recipients nơi nhận, one line each
 * @param assessment what stands before the directives, one paragraph a line
 * @param closing the last sentence
 */
public record NoticeSettings(
        Grouping grouping,
        Urgency urgency,
        Authority authority,
        @Nullable String position,
        @Nullable Long signerId,
        @Nullable String recipients,
        @Nullable String abstractText,
        @Nullable String assessment,
        @Nullable String closing,
        long version) {}
