package vn.dondoc.proposal;

/**
 * A sentence of the text.
 *
 * @param paragraph number of its paragraph
 * @param heading stands alone without end punctuation: a title, a caption or a signature
 */
record Sentence(Span span, int paragraph, boolean heading) {}
