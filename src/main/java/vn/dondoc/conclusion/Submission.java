package vn.dondoc.conclusion;

import org.jspecify.annotations.Nullable;
import vn.dondoc.document.Urgency;

/**
 * With what a conclusion is handed to its signer.
 *
 * @param signer account name of the one person who is to sign; null for the first chair who can, and then everybody of
 *     that rank may
 * @param urgency the name of an {@link Urgency}; null leaves it as it is
 */
public record Submission(@Nullable String signer, @Nullable String urgency) {

    public static final Submission PLAIN = new Submission(null, null);
}
