package vn.dondoc.proposal;

/**
 * A sentence of the text.
 *
 * @param paragraph number of its paragraph
 * @param heading stands alone without end punctuation: a title, a caption or a signature
 * @param depth how deep its paragraph stands in a numbered list, 1 being the top; 0 for a paragraph without a mark
 * @param opens whether it is the first of its paragraph
 */
record Sentence(Span span, int paragraph, boolean heading, int depth, boolean opens) {

    boolean listed() {
        return depth > 0;
    }
}
