package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published sum of a score comes to the score, and rates are cut off. */
class WorkedTest {

    private static final Formula FORMULA =
            new Formula(1, LocalDate.of(2000, 1, 1), of(40), of(30), of(10), of(20), of(20), of(2), 5);

    private static final UnitLine LINE =
            new UnitLine("a", "A", null, LikeUnits.DEPARTMENTS, new Counts(Map.of()), null);

    @Test
    void comesToTheScore() {
        Weights weights = new Weights(of(12), of(8), of(6), of(5), of(2), of(4), of(3), of(1));
        Worked worked = Worked.of(LINE, FORMULA, weights);
        // 40 × 8/10 + 30 × 6/10 + 10 × 5/10 + 20 × 3/4 = 32 + 18 + 5 + 15, less 20 × 1/12
        assertThat(worked.points()).isEqualByComparingTo("70");
        assertThat(worked.possible()).isEqualByComparingTo("100");
        assertThat(worked.reached()).isEqualByComparingTo("70");
        assertThat(worked.lost()).isEqualByComparingTo("1.67");
        assertThat(worked.score()).isEqualByComparingTo("68.33").isEqualByComparingTo(FORMULA.score(weights));
    }

    @Test
    void aRateWithoutADenominatorTakesNoPart() {
        Worked worked = Worked.of(LINE, FORMULA, new Weights(of(2), of(2), of(1), of(1), of(0), of(0), of(0), of(0)));
        assertThat(worked.shares()).extracting(Worked.Share::reached).last().isNull();
        assertThat(worked.possible()).isEqualByComparingTo("80");
        // (40 + 15 + 5) of 80
        assertThat(worked.reached()).isEqualByComparingTo("75");
        assertThat(worked.score()).isEqualByComparingTo("75");
    }

    @Test
    void nothingDueIsNotScored() {
        Worked worked = Worked.of(LINE, FORMULA, new Weights(of(2), of(0), of(0), of(0), of(0), of(0), of(0), of(0)));
        assertThat(worked.reached()).isNull();
        assertThat(worked.score()).isNull();
    }

    @Test
    void ratesAreCutOffAndNeverRoundedUp() {
        assertThat(new Rate(16_051, 16_274).fraction()).isEqualByComparingTo("0.9862");
        assertThat(new Rate(2, 3).fraction()).isEqualByComparingTo("0.6666");
        assertThat(new Rate(99_999, 100_000).fraction()).isEqualByComparingTo("0.9999");
        assertThat(new Rate(7, 7).fraction()).isEqualByComparingTo("1");
        assertThat(new Rate(0, 0).fraction()).isNull();
    }

    private static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }
}
