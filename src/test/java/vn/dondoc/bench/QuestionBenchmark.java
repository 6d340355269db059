package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.question.Asked;
import vn.dondoc.question.Question;
import vn.dondoc.question.QuestionReader;
import vn.dondoc.question.Questions;
import vn.dondoc.support.DondocTest;

/**
 * How long answers take with 100,000 tasks (or the number in {@code dondoc.bench.tasks}): all numbers, the count by a
 * dimension and a page of tasks. Not part of the build: {@code mvn -q test -Dtest=QuestionBenchmark}.
 */
@DondocTest
@Tag("benchmark")
class QuestionBenchmark {

    private static final int RUNS = 7;
    private static final long LONGEST = 300;
    private static final List<String> ASKED = List.of(
            "source=now",
            "source=now&by=unit",
            "source=now&by=leader",
            "source=now&by=session",
            "source=now&by=document",
            "source=now&by=field",
            "source=now&bucket=OPEN_OVERDUE&daysLateFrom=31&by=unit&sort=-late",
            "source=now&lead=nghean.sct&bucket=OPEN_OVERDUE&by=month",
            "source=now&group=COMMUNES&state=IN_PROGRESS&by=unit",
            "source=now&coordinator=nghean.snv&by=session",
            "source=now&returnsFrom=1&extensionsFrom=1&by=unit",
            "source=now&q=b%C3%A1o%20c%C3%A1o%20ti%E1%BA%BFn%20%C4%91%E1%BB%99&by=nature",
            "source=now&not=state&state=CONFIRMED&dueFrom=2026-01-01&dueTo=2026-12-31&by=month");

    @Autowired
    private Load load;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void answersCommonQuestions() {
        demonstration.load();
        load.tasks(Integer.getInteger("dondoc.bench.tasks", 100_000), loaded -> {});
        jdbc.sql("analyze").update();
        List<String> slow = new ArrayList<>();
        for (String username : List.of("nghean.office", "nghean.sct")) {
            Viewer viewer = accounts.loadUserByUsername(username);
            for (String query : ASKED) {
                Question question = reader.read(Asked.of(query), viewer).orThrow();
                long total = questions.count(question, viewer);
                long median = median(question, viewer);
                System.out.printf("%5d ms %8d tasks  %-14s %s%n", median, total, username, query);
                if (median > LONGEST) {
                    slow.add(username + " " + query);
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    private long median(Question question, Viewer viewer) {
        List<Long> took = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            questions.answer(question, viewer, 1, Questions.PAGE_SIZE);
            took.add((System.nanoTime() - start) / 1_000_000);
        }
        return took.stream().sorted().toList().get(RUNS / 2);
    }
}
