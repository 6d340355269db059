package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TwoExecutors;

/** The end of a month in small: two job executors compete for the same due timers, and each fires once. */
@DondocTest
class MonthEndTest {

    private static final int TIMERS = 200;

    @Autowired
    MonthEnd monthEnd;

    @Autowired
    TwoExecutors executors;

    @BeforeEach
    void holdWhatIsThere() {
        executors.holdWhatIsThere();
    }

    @AfterEach
    void letGo() {
        executors.letGo();
    }

    @Test
    void twoExecutorsFireEveryTimerOnce() {
        MonthEnd.Tasks tasks = monthEnd.prepare(TIMERS, 4);
        assertThat(monthEnd.due(tasks)).isEqualTo(TIMERS);

        executors.fireUntil(() -> monthEnd.due(tasks) == 0);

        assertThat(monthEnd.wrong(tasks)).isEmpty();
        assertThat(monthEnd.failed(tasks)).isZero();
    }
}
