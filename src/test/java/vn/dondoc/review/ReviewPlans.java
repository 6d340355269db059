package vn.dondoc.review;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.WorkingCalendar;

/** How PostgreSQL counts a review. */
@Component
public class ReviewPlans {

    private final ReviewRows rows;
    private final WorkingCalendar calendar;

    ReviewPlans(ReviewRows rows, WorkingCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    public List<String> counting(ReportingPeriod period, Viewer viewer) {
        return rows.counting(
                        "explain (analyze, costs off) ",
                        new Judgement(period, LocalDate.now(), calendar.current()),
                        viewer)
                .query(String.class)
                .list();
    }
}
