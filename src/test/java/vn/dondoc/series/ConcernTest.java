package vn.dondoc.series;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.series.Concern.BELOW_PLAN;
import static vn.dondoc.series.Concern.BELOW_SCENARIO;
import static vn.dondoc.series.Concern.FORECAST_BELOW_PLAN;
import static vn.dondoc.series.Concern.WRONG_WAY;

import org.junit.jupiter.api.Test;
import vn.dondoc.indicator.Better;

/** What makes a figure red. */
class ConcernTest {

    @Test
    void holdsTheShareOfTheYearsPlanAgainstTheTimeGone() {
        assertThat(Concern.of(fiveMonths().planPercent("42.98").done())).isEmpty();
        assertThat(Concern.of(fiveMonths().planPercent("35.7").done())).containsExactly(BELOW_PLAN);
        assertThat(Concern.of(
                        Told.of("2026-05-01", "2026-05-31").planPercent("9").done()))
                .isEmpty();
        assertThat(Concern.of(Told.of(null, null).planPercent("9").done())).isEmpty();
    }

    @Test
    void seesScenarioForecastAndDirection() {
        assertThat(Concern.of(fiveMonths().scenario("92.96").done())).containsExactly(BELOW_SCENARIO);
        assertThat(Concern.of(fiveMonths().plan("100", "60").forecast("98").done()))
                .containsExactly(FORECAST_BELOW_PLAN);
        assertThat(Concern.of(fiveMonths().yoy("-3.1").done())).containsExactly(WRONG_WAY);
        assertThat(Concern.of(fiveMonths().value("98.2").index().done())).containsExactly(WRONG_WAY);
        assertThat(Concern.of(fiveMonths().yoy("9.63").done())).isEmpty();
    }

    @Test
    void turnsRoundForWhatShouldBeLowAndIsSilentForWhatAimsNowhere() {
        assertThat(Concern.of(fiveMonths()
                        .better(Better.LOWER)
                        .yoy("4")
                        .scenario("110")
                        .done()))
                .containsExactly(BELOW_SCENARIO, WRONG_WAY);
        assertThat(Concern.of(fiveMonths().better(Better.LOWER).yoy("-4").done()))
                .isEmpty();
        assertThat(Concern.of(fiveMonths()
                        .better(Better.NEITHER)
                        .yoy("-4")
                        .scenario("50")
                        .done()))
                .isEmpty();
    }

    private static Told fiveMonths() {
        return Told.of("2026-01-01", "2026-05-31");
    }
}
