package vn.dondoc.task;

/**
 * The sentence of the conclusion from which a task comes, in its paragraph.
 *
 * @param before the paragraph up to the sentence
 * @param sentence the sentence itself
 * @param after the rest of the paragraph
 */
public record SourceExcerpt(String before, String sentence, String after) {

    /** @param start first character of the sentence in the text, {@code end} the one behind its last */
    static SourceExcerpt of(String text, int start, int end) {
        int from = Math.min(Math.max(0, start), text.length());
        int to = Math.min(Math.max(from, end), text.length());
        int paragraph = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int next = text.indexOf('\n', to);
        return new SourceExcerpt(
                text.substring(Math.min(paragraph, from), from).stripLeading(),
                text.substring(from, to),
                text.substring(to, next < 0 ? text.length() : next).stripTrailing());
    }
}
