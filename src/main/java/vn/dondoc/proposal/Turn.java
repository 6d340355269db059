package vn.dondoc.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks at the moment, to whom, and how bindingly.
 *
 * @param petitions whether another than a leader is asking superiors for something
 */
record Turn(@Nullable Speaker speaker, @Nullable String lead, Force force, boolean petitions) {

    static final Turn NOBODY = new Turn(null, null, Force.REQUIRE, false);

    boolean leads() {
        return speaker != null && speaker.leads();
    }

    /** Whether what is said now is said to be done. */
    boolean orders() {
        return leads() && !petitions;
    }

    /** Whether another leader is spoken to: what he then "directs" is what he is ordered to do. */
    boolean isTo(Speaker other) {
        return leads()
                && lead != null
                && !other.equals(speaker)
                && SourceText.folded(other.name()).startsWith(SourceText.folded(lead));
    }

    /** The same speaker goes on with the agency last addressed; another starts anew. */
    Turn by(Speaker next) {
        return next.equals(speaker) ? this : new Turn(next, null, Force.REQUIRE, false);
    }

    Turn to(@Nullable String agency) {
        return new Turn(speaker, agency, force, petitions);
    }

    Turn with(Force newForce) {
        return new Turn(speaker, lead, newForce, petitions);
    }

    Turn asking(boolean nowPetitions) {
        return new Turn(speaker, lead, force, nowPetitions);
    }
}
