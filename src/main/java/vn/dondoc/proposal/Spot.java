package vn.dondoc.proposal;

/**
 * A number where it stands.
 *
 * @param before its sentence up to the number
 * @param gap the words since the number before it, which may name it
 * @param after its sentence behind the number and its unit
 */
record Spot(Measure measure, Span before, Span gap, Span after) {

    int start() {
        return measure.span().start();
    }

    int end() {
        return measure.span().end();
    }
}
