package vn.dondoc.proposal;

/** A stretch of a text, in UTF-16 units; {@code end} is exclusive. */
record Span(int start, int end) {

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return end <= start;
    }

    Span from(int newStart) {
        return new Span(newStart, end);
    }
}
