package vn.dondoc.text;

/** A run of words in the comparison of two wordings. */
public record Piece(Kind kind, String text) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Words that are the same on both sides and left out. */
        OMITTED
    }
}
