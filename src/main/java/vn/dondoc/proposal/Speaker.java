package vn.dondoc.proposal;

/** Somebody who speaks in the text; only a leader's words can be directives. */
record Speaker(String name, Rank rank) {

    enum Rank {
        CENTRAL,
        PROVINCIAL,
        OTHER
    }

    boolean leads() {
        return rank != Rank.OTHER;
    }
}
