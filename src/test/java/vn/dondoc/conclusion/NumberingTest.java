package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;

/** Numbers of notices by issuer, type and year. Each test has years of its own. */
class NumberingTest extends AfterMeeting {

    private static final int AT_ONCE = 12;

    @Test
    void manyAtOnceGetNumbersWithoutGapAndWithoutDouble() throws Exception {
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            code = session("PEOPLE_COMMITTEE", office);
            approved(standing("nghean.sct"));
            sessions.add(code);
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Issued>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                String session = sessions.get(i);
                Viewer by = i % 2 == 0 ? office : office2;
                running.add(threads.submit(() -> {
                    start.await();
                    return commands.issue(session, "", "2041-03-03", by);
                }));
            }
            start.countDown();
            Set<String> numbers = new HashSet<>();
            for (Future<Issued> one : running) {
                numbers.add(one.get().notice().number());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE)
                            .mapToObj(String::valueOf)
                            .toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aNumberThatWasTypedIsFollowedByTheNextAndASkippedOneMayStillBeGiven() {
        assertThat(issued("2042-01-10", null)).isEqualTo("1");
        assertThat(issued("2042-01-11", "12")).isEqualTo("12");
        assertThat(issued("2042-01-12", "")).isEqualTo("13");
        assertThat(issued("2042-01-13", "07")).isEqualTo("7");
        assertThat(issued("2042-01-14", null)).isEqualTo("14");
    }

    @Test
    void eachYearAndEachTypeBeginsAtOne() {
        assertThat(issued("2043-01-10", null)).isEqualTo("1");
        assertThat(issued("2044-01-10", null)).isEqualTo("1");
        code = session("PARTY", office);
        approved(standing("nghean.sct"));
        assertThat(commands.issue(code, null, "2043-05-05", office).notice().mark())
                .isEqualTo("01-TB/TU");
    }

    @Test
    void askedAgainWithoutANumberItIsTheSameNotice() {
        approved(standing("nghean.sct"));
        Issued first = commands.issue(code, null, "2045-01-10", office);
        assertThat(commands.issue(code, null, "2045-01-10", office2)).isEqualTo(first);
    }

    @Test
    void aRefusedIssuingGivesItsNumberBack() {
        approved(product("nghean.sct"));
        String refused = code;
        try {
            commands.issue(refused, null, "2046-06-06", office);
        } catch (Invalid dueBeforeTheNotice) {
            assertThat(issued("2046-06-06", null)).isEqualTo("1");
            return;
        }
        throw new AssertionError("the due date lies before the notice");
    }

    private String issued(String date, @Nullable String number) {
        code = session("PEOPLE_COMMITTEE", office);
        approved(standing("nghean.sct"));
        return commands.issue(code, number, date, office).notice().number();
    }
}
