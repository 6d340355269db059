package vn.dondoc.question;

import java.time.LocalDate;
import java.util.List;

/**
 * What the viewer gets for a question.
 *
 * @param judgedOn the day that says what is late: today, or the last day of the frozen period
 * @param counted all tasks of the answer
 * @param lines the tasks counted by the question's dimension, the most first; empty without one
 * @param moreLines whether there are more than {@link Questions#MOST_LINES}
 * @param tasks of this page
 * @param page from 1
 */
public record Answer(
        Question question,
        LocalDate judgedOn,
        Counted counted,
        List<CountLine> lines,
        boolean moreLines,
        List<QuestionTask> tasks,
        int page,
        int size) {

    public boolean hasNext() {
        return (long) page * size < counted.total();
    }
}
