package vn.dondoc.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decides on a proposal.
 *
 * @param seen the decision that they saw; where it is another by now, nothing changes
 * @param to PENDING takes a decision back
 * @param into of a proposal that is taken together with another: that other one
 */
public record Wish(
        long item, Decision seen, Decision to, @Nullable Long into) {

    public static Wish accept(long item) {
        return new Wish(item, Decision.PENDING, Decision.ACCEPTED, null);
    }

    public static Wish drop(long item) {
        return new Wish(item, Decision.PENDING, Decision.DROPPED, null);
    }
}
