package vn.dondoc.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;

/** The third quarter of 2026 of Yên Bái with the quarter and the months before it, frozen with whatever tasks there are. */
@Component
public class FrozenQuarter {

    public static final String CODE = "YB-2026-Q3";

    private static final List<String> PERIODS =
            List.of("2026-M05", "2026-M06", "2026-M07", "2026-M08", "2026-M09", "2026-Q2", "2026-Q3");

    private final ReviewPeriods periods;
    private final Units units;

    FrozenQuarter(ReviewPeriods periods, Units units) {
        this.periods = periods;
        this.units = units;
    }

    /** Once: a second time changes nothing. */
    public void freeze() {
        Unit province = units.byShortName("yenbai").orElseThrow();
        for (String code : PERIODS) {
            periods.createFor(province, ReportingPeriod.parse(code));
            periods.open("YB-" + code);
            periods.close("YB-" + code);
        }
    }
}
