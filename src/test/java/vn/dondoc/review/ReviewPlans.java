package vn.dondoc.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;

/** How PostgreSQL counts a review. */
@Component
public class ReviewPlans {

    private final ReviewRows rows;
    private final Judgements judgements;

    ReviewPlans(ReviewRows rows, Judgements judgements) {
        this.rows = rows;
        this.judgements = judgements;
    }

    public List<String> counting(ReportingPeriod period, Viewer viewer) {
        return rows.counting("explain (analyze, costs off) ", judgements.live(period), viewer)
                .query(String.class)
                .list();
    }
}
