package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.Zones;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.session.EntryClocks;

/**
 * The clock of the office itself in a period. A notice counts in the period in which its tasks came into the inboxes,
 * so that none is lost between two periods; what was not there by the day of judgement, though its time had run out, is
 * listed as missing. Frozen with the period.
 */
@Component
@Transactional(readOnly = true)
public class OfficeClock {

    private static final String KEEP = """
            insert into review_notice (period_id, ordinal, session_code, title, held_on, issued_on, entered_on,
                                       notice_allowed, notice_due_on, notice_used, notice_late,
                                       entry_allowed, entry_due_on, entry_used, entry_late)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final EntryClocks clocks;
    private final Clock clock;

    OfficeClock(JdbcClient jdbc, Reviews reviews, EntryClocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Whether the viewer may see it: the office, leaders and inspection of the province. */
    public static boolean isShownTo(Viewer viewer) {
        return viewer.seesProvince();
    }

    /**
     * @throws NotAllowed for units
     * @throws vn.dondoc.rule.NotFound as {@link Reviews#review}
     */
    public OfficeFigures of(String code, Viewer viewer) {
        ReportingPeriod period = reviews.period(code, viewer);
        if (!isShownTo(viewer)) {
            throw new NotAllowed("session.clockOfProvince");
        }
        return reviews.frozen(code)
                .map(frozen -> new OfficeFigures(frozen(frozen.id())))
                .orElseGet(() -> new OfficeFigures(judged(viewer.province(), period.from(), judgedOn(period.to()))));
    }

    /** Keeps the notices of a period as its last day finds them. Called before its figures are said to be frozen. */
    @Transactional
    public void freeze(ReviewPeriod period) {
        List<OfficeNotice> notices = judged(period.provinceId(), period.fromDay(), period.toDay());
        for (int at = 0; at < notices.size(); at++) {
            keep(period.id(), at + 1, notices.get(at));
        }
    }

    private LocalDate judgedOn(LocalDate to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        return to.isBefore(today) ? to : today;
    }

    private List<OfficeNotice> judged(long province, LocalDate from, LocalDate on) {
        return Stream.concat(
                        clocks.entered(province, from, on).stream(),
                        clocks.unissued(province, on).stream()
                                .filter(timed -> timed.clock().notice() != null
                                        && timed.clock().notice().late()))
                .map(OfficeNotice::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private void keep(long period, int ordinal, OfficeNotice notice) {
        OfficeNotice.Span entry = notice.entry();
        jdbc.sql(KEEP)
                .param(period)
                .param(ordinal)
                .param(notice.code())
                .param(notice.title())
                .param(notice.heldOn())
                .param(notice.issuedOn())
                .param(notice.enteredOn())
                .param(notice.notice().allowed())
                .param(notice.notice().due())
                .param(notice.notice().used())
                .param(notice.notice().late())
                .param(entry == null ? null : entry.allowed())
                .param(entry == null ? null : entry.due())
                .param(entry == null ? null : entry.used())
                .param(entry == null ? null : entry.late())
                .update();
    }

    private List<OfficeNotice> frozen(long period) {
        return jdbc.sql("select * from review_notice where period_id = ? order by ordinal")
                .param(period)
                .query((rs, n) -> notice(rs))
                .list();
    }

    private static OfficeNotice notice(ResultSet rs) throws SQLException {
        return new OfficeNotice(
                rs.getString("session_code"),
                rs.getString("title"),
                rs.getObject("held_on", LocalDate.class),
                rs.getObject("issued_on", LocalDate.class),
                rs.getObject("entered_on", LocalDate.class),
                Objects.requireNonNull(span(rs, "notice")),
                span(rs, "entry"));
    }

    private static OfficeNotice.@Nullable Span span(ResultSet rs, String which) throws SQLException {
        Integer allowed = rs.getObject(which + "_allowed", Integer.class);
        return allowed == null
                ? null
                : new OfficeNotice.Span(
                        allowed,
                        rs.getObject(which + "_due_on", LocalDate.class),
                        rs.getInt(which + "_used"),
                        rs.getBoolean(which + "_late"));
    }
}
