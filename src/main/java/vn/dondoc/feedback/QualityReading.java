package vn.dondoc.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;

/** How good proposals are: of their province for the office, the leaders and the inspection, of all for the administrator. */
@Service
@Transactional(readOnly = true)
public class QualityReading {

    private static final int QUARTER = 90;
    private static final int YEAR = 365;

    /** A share of fewer says nothing. */
    private static final int FEWEST = 10;

    private final QualityRows rows;
    private final Clock clock;

    QualityReading(QualityRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A quarter; the year where of too few of the quarter is known what became of them. */
    public int usualDays(Kind kind, Viewer viewer) {
        Asked quarter = new Asked(kind, QUARTER, Group.JUDGED, null, null, null);
        return count(quarter, viewer) < FEWEST ? YEAR : QUARTER;
    }

    /** All numbers of the days and the kind that are asked for. */
    public Quality of(Asked asked, Viewer viewer) {
        return rows.quality(scope(asked, viewer));
    }

    public long count(Asked asked, Viewer viewer) {
        return rows.count(asked, scope(asked, viewer));
    }

    /** The rows behind one number, newest first. */
    public List<Judged> rows(Asked asked, int size, long offset, Viewer viewer) {
        return rows.rows(asked, scope(asked, viewer), size, offset);
    }

    private QualityRows.Scope scope(Asked asked, Viewer viewer) {
        boolean everywhere = viewer.role() == Role.ADMINISTRATOR;
        if (!everywhere && !viewer.seesProvince()) {
            throw new NotAllowed("quality.overseersOnly");
        }
        Timestamp since = Timestamp.from(clock.instant().minus(Duration.ofDays(asked.days())));
        return new QualityRows.Scope(asked.kind().name(), since, everywhere, viewer.province());
    }
}
