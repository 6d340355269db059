package vn.dondoc.review.leader;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.PeriodState;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;

/** The periods on whose review something can be said. */
@Component
class OpenedPeriods {

    private final ReviewPeriods periods;
    private final JdbcClient jdbc;

    OpenedPeriods(ReviewPeriods periods, JdbcClient jdbc) {
        this.periods = periods;
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound where there is none, and for viewers of another province
     * @throws Refused where it has not begun
     */
    ReviewPeriod begun(String code, Viewer viewer) {
        ReviewPeriod period = periods.get(code);
        if (viewer.provinceId() == null || viewer.province() != period.provinceId()) {
            throw new NotFound(code);
        }
        if (period.state() == PeriodState.PLANNED) {
            throw new Refused("review.overview.notBegun");
        }
        return period;
    }

    /** The same, until the end of the transaction for one at a time. */
    ReviewPeriod begunForOne(String code, Viewer viewer) {
        jdbc.sql("select id from review_period where code = ? for update")
                .param(code)
                .query(Long.class)
                .optional();
        return begun(code, viewer);
    }
}
