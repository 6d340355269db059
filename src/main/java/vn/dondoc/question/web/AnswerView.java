package vn.dondoc.question.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.question.Answer;
import vn.dondoc.question.Bucket;
import vn.dondoc.question.CountLine;
import vn.dondoc.question.Dimension;
import vn.dondoc.question.Question;
import vn.dondoc.question.QuestionTask;

/**
 * An answer with its addresses: each number leads to as many tasks.
 *
 * @param opened the words of the line of a count that is open, or null
 */
record AnswerView(Answer answer, String sentence, @Nullable String opened, boolean english) {

    private static final List<Dimension> OF_CONSTANTS = List.of(Dimension.STATE, Dimension.BUCKET, Dimension.NATURE);
    private static final Map<Dimension, String> WORDS =
            Map.of(Dimension.STATE, "execution.", Dimension.BUCKET, "question.bucket.", Dimension.NATURE, "nature.");

    public Question question() {
        return answer.question();
    }

    public List<Bucket> buckets() {
        return Arrays.asList(Bucket.values());
    }

    /** The buckets that have tasks. */
    public List<Bucket> columns() {
        return buckets().stream()
                .filter(bucket -> answer.counted().of(bucket) > 0)
                .toList();
    }

    /** The same for a count by something else than these buckets. */
    public List<Bucket> lineColumns() {
        return question().by() == Dimension.BUCKET ? List.of() : columns();
    }

    public String url(Question other) {
        return "/questions?" + other.query();
    }

    public String bucketUrl(Bucket bucket) {
        return url(question().only(bucket));
    }

    public String lineUrl(CountLine line) {
        return url(question().at(line.key()));
    }

    public String lineUrl(CountLine line, Bucket bucket) {
        return url(question().at(line.key()).only(bucket));
    }

    public String wholeUrl() {
        return url(question().whole());
    }

    public boolean narrowed() {
        return question().at() != null || question().only() != null;
    }

    /** The key of a line's words where it counts by a constant; null where its label says them. */
    public @Nullable String wordsKey(CountLine line) {
        Dimension by = question().by();
        return by != null && OF_CONSTANTS.contains(by) ? WORDS.get(by) + line.key() : null;
    }

    public @Nullable String label(CountLine line) {
        return line.label(english);
    }

    public String leadName(QuestionTask task) {
        return task.leadName(english);
    }

    public @Nullable String previous() {
        return answer.page() > 1 ? url(question()) + "&page=" + (answer.page() - 1) : null;
    }

    public @Nullable String next() {
        return answer.hasNext() ? url(question()) + "&page=" + (answer.page() + 1) : null;
    }

    public String exportUrl(String format) {
        return "/questions/export?format=" + format + "&" + question().query();
    }
}
