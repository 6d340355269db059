package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.review.ShareChange.Verdict;

/** How a figure is compared with the period before. */
class ShareChangeTest {

    private static Counts counts(long onTime, long late, long open, long overdue) {
        return new Counts(Map.of(
                Figure.DONE_ON_TIME, onTime,
                Figure.DONE_LATE, late,
                Figure.OPEN_ON_TIME, open,
                Figure.OPEN_OVERDUE, overdue));
    }

    @Test
    void aLargerShareOfTheGoodAndASmallerOneOfTheBadIsBetter() {
        Counts before = counts(80, 20, 50, 50);
        Counts now = counts(45, 5, 30, 10);
        for (Figure figure : new Figure[] {Figure.DONE_ON_TIME, Figure.OPEN_ON_TIME}) {
            ShareChange change = ShareChange.of(figure, now, before);
            assertThat(change.verdict()).as(figure.key()).isEqualTo(Verdict.BETTER);
            assertThat(change.up()).isTrue();
        }
        for (Figure figure : new Figure[] {Figure.DONE_LATE, Figure.OPEN_OVERDUE}) {
            ShareChange change = ShareChange.of(figure, now, before);
            assertThat(change.verdict()).as(figure.key()).isEqualTo(Verdict.BETTER);
            assertThat(change.up()).isFalse();
            assertThat(ShareChange.of(figure, before, now).verdict()).isEqualTo(Verdict.WORSE);
        }
        assertThat(ShareChange.of(Figure.OPEN_OVERDUE, now, before).distance()).isEqualByComparingTo("25");
    }

    @Test
    void moreTasksAloneAreNeitherBetterNorWorse() {
        ShareChange change = ShareChange.of(Figure.OPEN_OVERDUE, counts(0, 0, 300, 100), counts(0, 0, 3, 1));
        assertThat(change.verdict()).isEqualTo(Verdict.SAME);
        assertThat(change.points()).isEqualByComparingTo("0");
    }

    @Test
    void comparesNothingWithNothing() {
        assertThat(ShareChange.of(Figure.DONE_LATE, counts(1, 1, 0, 0), counts(0, 0, 0, 0))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(ShareChange.of(Figure.DONE_LATE, counts(1, 1, 0, 0), null).percentBefore())
                .isNull();
        assertThat(ShareChange.of(Figure.OPEN_ON_TIME, counts(1, 1, 0, 0), counts(1, 1, 1, 0))
                        .distance())
                .isNull();
    }

    @Test
    void cutsSharesOffAndDoesNotRoundThem() {
        ShareChange change = ShareChange.of(Figure.DONE_ON_TIME, counts(9999, 1, 0, 0), counts(2, 1, 0, 0));
        assertThat(change.percentNow()).isEqualByComparingTo("99.9");
        assertThat(change.percentBefore()).isEqualByComparingTo("66.6");
        assertThat(change.distance()).isEqualByComparingTo("33.3");
    }
}
