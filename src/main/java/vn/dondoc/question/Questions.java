package vn.dondoc.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;

/** Answers questions. Which tasks there are is decided by the rights of whoever asks, however they came by the question. */
@Service
public class Questions {

    public static final int PAGE_SIZE = 50;
    public static final int MOST_LINES = 300;

    private final QuestionRows rows;
    private final Clock clock;

    Questions(QuestionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * All numbers and the tasks are of one moment.
     *
     * @param page from 1; behind the last one the last
     * @throws NotAllowed for who belongs to no province
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Answer answer(Question question, Viewer viewer, int page, int size) {
        requireProvince(viewer);
        LocalDate today = today();
        Counted counted = rows.count(question, viewer, today);
        long pages = Math.max(1, (counted.total() + size - 1) / size);
        int shown = (int) Math.min(Math.max(page, 1), pages);
        Dimension by = question.by();
        List<CountLine> lines = by == null || question.at() != null
                ? List.of()
                : rows.lines(question, by, viewer, today, MOST_LINES + 1);
        List<QuestionTask> tasks =
                counted.total() == 0 ? List.of() : rows.tasks(question, viewer, today, size, (shown - 1L) * size);
        return new Answer(
                question,
                question.period() == null ? today : question.period().toDay(),
                counted,
                lines.stream().limit(MOST_LINES).toList(),
                lines.size() > MOST_LINES,
                tasks,
                shown,
                size);
    }

    /** How many tasks answer the question. */
    @Transactional(readOnly = true)
    public long count(Question question, Viewer viewer) {
        requireProvince(viewer);
        return rows.count(question, viewer, today()).total();
    }

    /** Reads every task of the answer, in its order, one after the other. */
    @Transactional(readOnly = true)
    public void each(Question question, Viewer viewer, Consumer<QuestionTask> reader) {
        requireProvince(viewer);
        rows.each(question, viewer, today(), reader);
    }

    public static void requireProvince(Viewer viewer) {
        if (viewer.provinceId() == null) {
            throw new NotAllowed("question.ofAProvinceOnly");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
